// Fetches the scripts that an element names in `data-scripts` as soon as the reader turns to it (or has come for what they do: an address
// with a choice or a query, or back to one), so that a page asks for nothing before it is asked.
(function(){
var d=document,b=d.querySelector("[data-scripts]"),done;
if(!b)return;
function go(){
// The scripts look for what stands below this one.
if(d.readyState=="loading")return d.addEventListener("DOMContentLoaded",go);
if(done)return;
done=1;
b.dataset.scripts.split(" ").forEach(function(u){
var s=d.createElement("script");
s.src=u;
s.async=!1;
s.onerror=function(){done=0};
d.head.appendChild(s)
})
}
b.hidden=!1;
// What opens has to be opened; a field may be turned to.
(b.matches("form")?["focusin","input"]:["toggle"]).forEach(function(e){b.addEventListener(e,go)});
b.addEventListener("submit",function(e){e.preventDefault()});
addEventListener("hashchange",go);
if(location.search||history.state||/[#&]q=/.test(location.hash))go()
})()
