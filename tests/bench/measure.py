"""Runs a command and tells what it took, and makes tables of what many took."""
import datetime
import os
import platform
import statistics
import subprocess
import sys
import tempfile


LAUNCH = os.path.join(os.path.dirname(os.path.abspath(__file__)), "launch.py")


class Cost:
    """CPU and wall in milliseconds, peak memory in MB, exit status and output of one process."""

    def __init__(self, cpu, wall, memory, status, out):
        self.cpu, self.wall, self.memory, self.status, self.out = cpu, wall, memory, status, out


def run(command, folder, environment, text=None):
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as given, tempfile.NamedTemporaryFile("r") as told:
        given.write((text or "").encode())
        given.seek(0)
        subprocess.run([sys.executable, "-IS", LAUNCH, told.name, *command], cwd=folder, env=environment, stdin=given,
                       stdout=out, stderr=subprocess.DEVNULL, check=True)
        cpu, wall, peak, status = told.read().split()
        out.seek(0)
        return Cost(float(cpu) * 1000, float(wall) * 1000, int(peak) / 1024, os.waitstatus_to_exitcode(int(status)),
                    out.read().decode("utf-8", "replace"))


def median(costs):
    return {"cpu_ms": round(statistics.median(cost.cpu for cost in costs), 2),
            "wall_ms": round(statistics.median(cost.wall for cost in costs), 2),
            "memory_mb": round(max(cost.memory for cost in costs), 1)}


def machine():
    model = "unknown"
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.split(":")[1].strip()
                break
    return {"date": datetime.date.today().isoformat(), "cpu": model, "cores": os.cpu_count(),
            "kernel": platform.release(), "load": round(os.getloadavg()[0], 1)}


def figure(number):
    return f"{number:.1f}" if number < 100 else f"{number:.0f}"
