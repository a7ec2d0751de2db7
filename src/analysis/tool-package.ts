/** Packages that hold what a running service has no use for, as distributions call them. */
const kinds = {
  compiler:
    /^(?:build-base|build-essential|gcc(?:-c\+\+|-\d[\d.]*)?|g\+\+(?:-\d[\d.]*)?|clang(?:-\d+)?|cmake|make|gmake|bazel|cargo|rust|rustc|go|golang(?:-go|-\d[\d.]*)?|ghc|gfortran|maven|gradle|ant|default-jdk(?:-headless)?|openjdk-?\d+(?:-jdk(?:-headless)?)?|java-[\d.]+-openjdk-devel|autoconf|automake|libtool|patterns-devel-base-devel_basis|base-devel)$/,
  debugger:
    /^(?:netcat(?:-openbsd|-traditional)?|nc|ncat|nmap(?:-ncat|-nping)?|socat|tcpdump|tshark|wireshark(?:-cli)?|ngrep|ettercap.*|dsniff|hping3|masscan|arp-scan|telnet|inetutils-telnet|ftp|lftp|rsh-client|strace|ltrace|gdb(?:server)?|lldb(?:-\d+)?|bpftrace|bpfcc-tools|hydra|john|sqlmap|aircrack-ng|proxychains.*)$/,
  downloader: /^(?:curl|wget|git|rsync|aria2|axel|subversion|mercurial)$/,
  remoteShell:
    /^(?:openssh|openssh-server|dropbear|tinysshd?|telnetd|inetutils-telnetd|telnet-server|rsh-server)$/,
  sudo: /^(?:sudo|doas|opendoas)$/,
};

export type Tool = keyof typeof kinds;

/** Whether a package or a group of packages is a tool of that kind. */
export function isTool(kind: Tool, name: string): boolean {
  return kinds[kind].test(name) || (kind === 'compiler' && /^development[ -]tools$/i.test(name));
}
