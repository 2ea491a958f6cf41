// Whoever keeps pages of this site on the device has asked what there is of them.
(function(){
var n=navigator.serviceWorker,b=document.querySelector(".offline");
if(n&&n.controller&&b)b.open=!0
})()
