"""Runs a command and writes what it took to a file: CPU and wall seconds, KB at the peak, wait status. A process of its own, and a
small one: the peak that a child is told of begins with that of who forked it."""
import os
import sys
import time

told, *command = sys.argv[1:]
began = time.perf_counter()
_, status, used = os.wait4(os.posix_spawnp(command[0], command, os.environ), 0)
wall = time.perf_counter() - began
with open(told, "w", encoding="ascii") as file:
    file.write(f"{used.ru_utime + used.ru_stime} {wall} {used.ru_maxrss} {status}")
