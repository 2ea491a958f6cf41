// On every page: a language that is chosen from the menu is remembered on the device (no cookie: nothing is sent), and the other
// page opens at the same place, because headings, steps and things in lists have the same ids in every language. Paper says when it was printed.
(function(){
var d=document,t=d.querySelector(".paper [hidden] bdi"),m=d.querySelector(".langs");
if(m)m.addEventListener("click",function(e){
var a=e.target.closest("a"),h="";
if(!a)return;
try{localStorage.setItem("language",a.hreflang)}catch(x){}
d.querySelectorAll("main :is(h2,h3,li,tr,div)[id]").forEach(function(x){
var r=x.getClientRects()[0];
if(r&&r.top<innerHeight/6)h="#"+encodeURIComponent(x.id)
});
if(scrollY>innerHeight/2&&h||location.hash)a.hash=h||location.hash
});
if(t)addEventListener("beforeprint",function(){
var n=new Date,h;
h=d.documentElement.lang;
// A browser that does not have the language would say the day in its own.
t.textContent=n.toISOString().slice(0,10);
try{
h=Intl.DateTimeFormat.supportedLocalesOf(h)[0]&&n.toLocaleDateString(h,{dateStyle:"long",calendar:"gregory"});
if(h&&!/M\d/.test(h))t.textContent=h
}catch(x){}
t.closest("span").hidden=!1
})
})()
