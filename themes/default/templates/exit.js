// On sensitive pages: whoever leaves takes the page out of the history of the tab; so no link adds to it, within the page neither. The link out, and Shift pressed three times, show an
// empty page at once, because the harmless one may be slow. The link out leaves whichever key is held and with the middle button, too: a new tab would leave this one open.
(function(){
var d=document,x=d.querySelector(".exit a"),n=0,s=0;
function out(){
d.documentElement.hidden=!0;
d.title="";
location.replace(x.href)
}
function leave(e){
var a=e.target.closest("a");
if(!a||e.button>1||a!=x&&(e.button||e.ctrlKey||e.metaKey||e.shiftKey||!/^(https?|file):$/.test(a.protocol)))return;
e.preventDefault();
if(a==x)out();
else location.replace(a.href)
}
d.addEventListener("click",leave);
d.addEventListener("auxclick",leave);
d.addEventListener("pointerdown",function(){n=0});
d.addEventListener("keyup",function(e){
if(e.key!="Shift")return n=0;
n=Date.now()-s<1500?n+1:1;
s=Date.now();
if(n>2)out()
})
})()
