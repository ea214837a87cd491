"""Runs two programs in turn under Xvfb and prints how they compare. See measure.sh."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import Xlib.X
import Xlib.display


def start_display():
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return server, ":" + server.stdout.readline().strip()


def pss(pid):
    """Proportional set size in MB."""
    with open(f"/proc/{pid}/smaps_rollup") as file:
        for line in file:
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    raise SystemExit("no Pss in smaps_rollup")


def ticks(pid):
    """Processor time in clock ticks, all threads."""
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def run(program, display):
    """One start: seconds until a window is on the screen and until it is painted, PSS after 2 s, ticks over 5 idle seconds."""
    home = tempfile.mkdtemp()
    environment = {"PATH": os.environ["PATH"], "HOME": home, "DISPLAY": display, "LANG": "en_US.UTF-8"}
    screen = Xlib.display.Display(display)
    # The display reports every window that is put on the screen, at once.
    screen.screen().root.change_attributes(event_mask=Xlib.X.SubstructureNotifyMask)
    screen.sync()
    begun = time.monotonic()
    process = subprocess.Popen([program], env=environment)
    event = screen.next_event()
    while event.type != Xlib.X.MapNotify:
        event = screen.next_event()
    opened = time.monotonic() - begun
    # An unpainted window shows the black ground of the display; both programs paint a light one.
    while not any(event.window.get_image(3, 3, 1, 1, Xlib.X.ZPixmap, 0xFFFFFFFF).data[:3]):
        pass
    painted = time.monotonic() - begun
    screen.close()
    time.sleep(max(0.0, 2 - painted))
    memory = pss(process.pid)
    before = ticks(process.pid)
    time.sleep(5)
    idle = ticks(process.pid) - before
    process.terminate()
    process.wait()
    shutil.rmtree(home)
    return opened, painted, memory, idle


def main(pairs, program, bare, shipped):
    server, display = start_display()
    try:
        run(program, display)  # both from a warm cache
        run(bare, display)
        ours, theirs = [], []
        for _ in range(pairs):
            ours.append(run(program, display))
            theirs.append(run(bare, display))
    finally:
        server.kill()
    median = lambda runs, which: statistics.median(values[which] for values in runs)
    ratio = lambda which: statistics.median(a[which] / b[which] for a, b in zip(ours, theirs))
    size = os.path.getsize(shipped) / 1e6
    print(f"\n{pairs} pairs, medians\n")
    print("| | bare window | Messenger Guide | ratio | goal |")
    print("|---|---|---|---|---|")
    for name, which, goal in (("start to window on the screen", 0, "at most 1.3"), ("start to first painted frame", 1, "")):
        bare_ms, ours_ms = median(theirs, which) * 1000, median(ours, which) * 1000
        print(f"| {name} | {bare_ms:.0f} ms | {ours_ms:.0f} ms | {ratio(which):.2f} | {goal} |")
    print(f"| memory (PSS) after 2 s | {median(theirs, 2):.1f} MB | {median(ours, 2):.1f} MB | {ratio(2):.2f} | at most 2, under 40 MB |")
    most = lambda runs: max(values[3] for values in runs)
    idle = lambda runs: f"{median(runs, 3):.0f} ticks (most: {most(runs)})"
    print(f"| processor time over 5 idle s | {idle(theirs)} | {idle(ours)} | | 0 ticks |")
    print(f"| size of the binary | | {size:.1f} MB | | under 16 MB |")
    met = round(ratio(0), 2) <= 1.3 and ratio(2) <= 2 and median(ours, 2) < 40 and median(ours, 3) == 0 and size < 16
    print("\nall goals are met" if met else "\nNOT all goals are met")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), *sys.argv[2:]))
