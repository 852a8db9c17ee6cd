// A machine without a network: a namespace of Linux in which there is nothing but the loopback interface, and it alone is up.
import { spawnSync } from "node:child_process";

/** How a namespace of one's own may be had: as root at once, else as root of a user namespace, where the system allows it. */
const WAYS = [["--net"], ["--user", "--map-root-user", "--net"]];

/** The way that works here, or none. */
export function wayToCut() {
  return WAYS.find((way) => spawnSync("unshare", [...way, "ip", "link", "set", "lo", "up"]).status === 0);
}

/** The command line that runs a program without a network. */
export function withoutNetwork(way, program, args) {
  // Xvfb, the driver and the window are started inside it too, and speak to one another over loopback.
  return ["unshare", [...way, "sh", "-c", 'ip link set lo up && exec "$@"', "sh", program, ...args]];
}
