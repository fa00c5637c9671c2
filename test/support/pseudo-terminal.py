"""Runs a program on a terminal of its own: argv is its columns and the program.

What the program writes goes to standard output. Lines of standard input are done to the terminal: `resize COLUMNS`,
`type TEXT` with TEXT as JSON. Ends as the program does.
"""

import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios


def resize(terminal, columns):
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24 if columns else 0, columns, 0, 0))


def do(line, terminal):
    verb, _, rest = line.partition(" ")
    if verb == "resize":
        resize(terminal, int(rest))
    elif verb == "type":
        os.write(terminal, json.loads(rest).encode())


own, its = pty.openpty()
resize(own, int(sys.argv[1]))
child = os.fork()
if child == 0:
    os.close(own)
    os.setsid()
    fcntl.ioctl(its, termios.TIOCSCTTY, 0)
    for standard in range(3):
        os.dup2(its, standard)
    os.execvp(sys.argv[2], sys.argv[2:])
os.close(its)

watched = [own, 0]
rest = b""
while own in watched:
    for source in select.select(watched, [], [])[0]:
        try:
            chunk = os.read(source, 65536)
        except OSError:  # Linux says so when the last program has left the terminal.
            chunk = b""
        if not chunk:
            watched.remove(source)
        elif source == own:
            os.write(1, chunk)
        else:
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                do(line.decode(), own)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
