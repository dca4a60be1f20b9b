import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Recalculate on load, always: cached values are not believed. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** LibreOffice's program, or null where this machine has none. */
export function findLibreOffice(): string | null {
  const named = [process.env["SOFFICE_PATH"], "soffice", "libreoffice"];
  for (const program of named) {
    if (program === undefined) continue;
    const { status } = spawnSync(program, ["--version"], { timeout: 60_000 });
    if (status === 0) return program;
  }
  return null;
}

/** Opens .xlsx files in LibreOffice with a profile of its own, calculates every formula, and gives them back as .xlsx. */
export function recalculate(
  program: string,
  files: readonly Uint8Array[],
): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "assay-recalculate-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user/registrymodifications.xcu"), settings);
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, "out");
    const { status, stderr } = spawnSync(
      program,
      [
        `-env:UserInstallation=file://${profile}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        out,
        ...paths,
      ],
      { encoding: "utf8", timeout: 240_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice stopped: ${stderr}`);
    return paths.map((_, index) => readFileSync(join(out, `${index}.xlsx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A test that needs a tool: on a machine without it, it is skipped and says so; in CI it fails. */
export function testWith(tool: unknown, name: string): jest.It {
  if (tool !== null || process.env["CI"] !== undefined) return test;
  process.stderr.write(`Skipped, for want of ${name}; CI has it.\n`);
  return test.skip;
}
