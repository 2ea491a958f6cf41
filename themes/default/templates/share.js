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
n.clipboard.writeText(u()).then(function(){d.getElementById("_copied").hidden=!1})
});
if(w.print)on("print",function(){print()});
r=g("read");
if(!s||!r||!w.SpeechSynthesisUtterance)return;
function voice(lang){
return s.getVoices().filter(function(v){return v.localService&&v.lang.toLowerCase().split(/[-_]/)[0]==lang.toLowerCase().split("-")[0]})[0]
}
function tell(on){
r.setAttribute("aria-pressed",on);
r.firstElementChild.hidden=on;
r.lastElementChild.hidden=!on
}
function stop(){s.cancel();tell(!1)}
function look(){
if(voice(r.dataset.lang))on("read",function(){
if(r.getAttribute("aria-pressed")=="true")return stop();
var p=[].filter.call(d.querySelectorAll("main .text :is(h1,h2,h3,h4,p,li,dt,dd,td,th)"),function(e){return !e.querySelector("p,li")&&e.offsetParent});
s.cancel();
tell(!0);
p.forEach(function(e,i){
var lang=e.closest("[lang]").lang,v=voice(lang);
if(!v)return;
var o=new SpeechSynthesisUtterance(e.innerText);
o.lang=lang;
o.voice=v;
s.speak(o)
});
var end=new SpeechSynthesisUtterance(" ");
end.onend=function(){tell(!1)};
s.speak(end)
})
}
look();
s.onvoiceschanged=look;
addEventListener("pagehide",stop)
})()
