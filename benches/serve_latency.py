import http.client, json, os, random, re, socket, statistics, subprocess, sys, time
binary, root, mode = sys.argv[1], sys.argv[2], (sys.argv[3:] or ["page"])[0]
runs = 20
server = subprocess.Popen([binary, "-C", root, "serve", "--port", "0"], stdout=subprocess.PIPE, stderr=open("/tmp/serve_latency.err", "w"), text=True)
address = server.stdout.readline().strip()
port = int(re.search(r":(\d+)/", address).group(1))
def get(path, conn):
    conn.request("GET", path); r = conn.getresponse(); return r.read()
conn = http.client.HTTPConnection("127.0.0.1", port); conn.connect(); conn.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
events = socket.create_connection(("127.0.0.1", port))
events.sendall(b"GET /__vademecum/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
f = events.makefile("rb")
def event():
    while True:
        line = f.readline()
        if line.startswith(b"data:"): return line
event()
topics = sorted(os.listdir(f"{root}/content/faq"))
times = []; rebuild = []
for i in range(runs):
    topic = random.choice(topics); entry = random.choice(sorted(os.listdir(f"{root}/content/faq/{topic}")))
    path = f"{root}/content/faq/{topic}/{entry}/uk.md"
    old = open(path).read(); mark = f"Mark{i}x{random.randrange(10**9)}"
    new = re.sub(r'title = "', f'title = "{mark} ', old, count=1)
    slug = re.search(r'slug = "(.*?)"', old); slug = slug.group(1) if slug else entry
    time.sleep(0.3)
    t = time.perf_counter()
    if mode == "rename":
        open(path + ".tmp", "w").write(new); os.rename(path + ".tmp", path)
    else:
        open(path, "w").write(new)
    while True:
        event()
        page = get(f"/uk/{topic}/{slug}/", conn); lst = get(f"/uk/{topic}/", conn)
        if mark.encode() in page and mark.encode() in lst: break
    times.append((time.perf_counter() - t) * 1000)
    open(path, "w").write(old); 
    event()
print(mode, "median %.1f ms, max %.1f ms, min %.1f" % (statistics.median(times), max(times), min(times)))
rss = [l for l in open(f"/proc/{server.pid}/status") if l.startswith(("VmRSS", "VmHWM", "Threads"))]
print("".join(rss).replace("\n", " "), "fds", len(os.listdir(f"/proc/{server.pid}/fd")))
server.send_signal(2); print("exit", server.wait(5))
