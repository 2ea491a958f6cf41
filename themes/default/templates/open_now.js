// Says whether an office is open now, from the data in `#_hours`, into `#_now`, which is hidden without it.
//
// The data: `z` time zone, `d` first day, `w` the kind of each day (a digit in base 36), `k` the kinds (minutes of beginnings and ends,
// null where nothing is known), `t` minutes of the day in words, `n` names of weekdays from the first day on, and three sentences:
// `u` open until, `o` opens at, `c` closed today. Tested by tests/open_now.mjs.
(function(){
var d=document,N="numeric",p=d.getElementById("_now"),h=JSON.parse(d.getElementById("_hours").textContent),c={},s=[],b=0,k,l,n,x;
// The clock on the wall of the office, whatever the reader's is. A browser that does not know its time zone says nothing.
try{new Intl.DateTimeFormat("en",{timeZone:h.z,hour12:!1,year:N,month:N,day:N,hour:N,minute:N}).formatToParts(new Date).forEach(function(q){c[q.type]=+q.value})}catch(e){return}
// Minutes from the beginning of the first day. Some browsers call midnight 24 o'clock.
n=(Date.UTC(c.year,c.month-1,c.day)-Date.parse(h.d))/6e4+c.hour%24*60+c.minute;
// Spans of from, to, unknown; joined where one begins before the other ends, because a night goes on in the next day.
h.w.split("").forEach(function(q){k=h.k[parseInt(q,36)];for(x=!k,k=k?k.slice():[0,1440];k[1];k.splice(0,2)){l=s[s.length-1];
if(l&&l[2]==x&&l[1]>=b+k[0])l[1]=Math.max(l[1],b+k[1]);else s.push([b+k[0],b+k[1],x])}b+=1440});
function say(m,t){p.textContent=m.replace("{d}",h.n[(t/1440|0)%7]).replace("{t}",h.t[t%1440]);p.hidden=!1}
// The spans that are not over.
s=s.filter(function(q){return q[1]>n});l=s[0];x=n-n%1440;
// Before the data and after its last day nothing is said.
if(n<0||n>=b)return;
// An end that is a day away or at the end of the data is no time of today, one that is followed by what nobody knows is none at all.
if(l&&l[0]<=n){if(!l[2]&&l[1]-n<1440&&l[1]<b&&!(s[1]&&s[1][0]<=l[1]))say(h.u,l[1])}
// Within a week the name of the day is enough.
else if(l&&!l[2]&&l[0]<x+10080)say(h.o,l[0]);
else if(""+h.k[parseInt(h.w[x/1440],36)]==="")say(h.c,0)
})()
