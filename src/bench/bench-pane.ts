import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Measurement } from "./measure";

const folder = join("dist", "addin");
const most = 200;

/** Size of the scripts that the pane loads before it shows, gzipped; nothing where the add-in is not built. */
export async function benchPane(): Promise<readonly Measurement[]> {
  const page = join(folder, "taskpane.html");
  if (!existsSync(page)) return [];
  const html = readFileSync(page, "utf8");
  const scripts = [...html.matchAll(/<script[^>]*? src="?([^"\s>]+)/g)]
    .map(([, file = ""]) => file)
    .filter((file) => !file.startsWith("https:"));
  const bytes = scripts
    .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }))
    .reduce((total, { length }) => total + length, 0);
  return [
    {
      name: "first load of the pane, gzipped script",
      figure: bytes / 1024,
      unit: "KB",
      aim: most,
    },
  ];
}
