// Buttons of a page, hidden where the browser cannot do what they say. Reading out uses the voices of the device alone: others send
// the text to whoever runs them.
(function(){
var d=document,n=navigator,w=window,s=w.speechSynthesis,r,g=function(x){return d.querySelector("[data-do="+x+"]")};
function on(x,f){
var b=g(x);
if(b)b.parentNode.hidden=!1,b.onclick=f
}
var l=d.querySelector("link[rel=canonical]"),u=function(){return location.protocol=="file:"&&l?l.href:location.href.split("#")[0]};
if(n.share)on("send",function(){n.share({title:d.title,url:u()}).catch(function(){})});
if(n.clipboard)on("copy",function(){
var b=this,c=d.getElementById("_copied");
c.hidden=!0;
n.clipboard.writeText(u()).then(function(){
// Later, so that it is said again when it is done again.
setTimeout(function(){c.hidden=!1},100)
},function(){prompt(b.textContent,u())})
});
if(w.print)on("print",function(){print()});
r=g("read");
if(!s||!r||!w.SpeechSynthesisUtterance)return;
function voice(lang){
return s.getVoices().filter(function(v){return v.localService&&v.lang.toLowerCase().split(/[-_]/)[0]==lang.toLowerCase().split("-")[0]})[0]
}
function tell(on){
r.firstElementChild.nextElementSibling.hidden=on;
r.lastElementChild.hidden=!on
}
function stop(){s.cancel();tell(!1)}
// What an element says, in parts of one language each: a foreign name has its own voice, if there is one.
function parts(e){
var all=[],t=d.createTreeWalker(e,4),x,lang,l;
while(x=t.nextNode()){
if(!x.data.trim()||x.parentNode.closest("[hidden],[aria-hidden=true],[role=doc-backlink],script,style"))continue;
lang=x.parentNode.closest("[lang]").lang;
l=all[all.length-1];
if(l&&l[0]==lang)l[1]+=x.data;else all.push([lang,x.data])
}
return all
}
function look(){
if(voice(r.dataset.lang))on("read",function(){
if(!r.lastElementChild.hidden)return stop();
var own=voice(r.dataset.lang),end=new SpeechSynthesisUtterance(" ");
s.cancel();
tell(!0);
d.querySelectorAll("main :is(h1,h2,h3,h4,p,li,dt,dd,td,th)").forEach(function(e){
if(e.querySelector("p,li,dd,h2,h3")||!e.offsetParent||e.closest("nav,.share,.others"))return;
parts(e).forEach(function(x){
var o=new SpeechSynthesisUtterance(x[1].trim()),v=voice(x[0])||own;
o.lang=v.lang;
o.voice=v;
s.speak(o)
})
});
end.onend=function(){tell(!1)};
s.speak(end)
})
}
look();
s.onvoiceschanged=look;
addEventListener("pagehide",stop)
})()
