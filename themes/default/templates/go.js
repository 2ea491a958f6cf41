// Goes from a page that belongs to no language to the reader's: the one chosen last on this device (`base.js`), else the first of the
// browser's that is there. Not where the reader wants to choose (`#_all`).
(function(){
var c={},m,f=function(l){
l=l.toLowerCase();
var u=c[l]||c[l.split("-")[0]];
if(u)location.replace(u+location.hash);
return u
};
if(location.hash=="#_all")return;
document.querySelectorAll(".choices a").forEach(function(a){c[a.hreflang.toLowerCase()]=a.href});
try{m=localStorage.getItem("language")}catch(e){}
[m||""].concat(navigator.languages||[]).some(f)
})()
