// A certificate for https://localhost, made on this machine: no rights needed, trusted by nobody else.
import { createHash, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../setup/root.mjs";

const days = 365;
const folder = join(root, ".cache", "certificate");
const files = {
  authority: join(folder, "ca.crt"),
  certificate: join(folder, "localhost.crt"),
  key: join(folder, "localhost.key"),
};

function isUsable() {
  if (!Object.values(files).every((file) => existsSync(file))) return false;
  const { validTo } = new X509Certificate(readFileSync(files.certificate));
  const oneDay = 24 * 60 * 60 * 1000;
  return Date.parse(validTo) - Date.now() > oneDay;
}

/** The hash by which Chrome's --ignore-certificate-errors-spki-list knows a key. */
function hashKey(certificate) {
  const { publicKey } = new X509Certificate(certificate);
  const key = publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

/** Reads the certificate, or makes it: { key, cert, spkiHash }. */
export async function ensureCertificate() {
  if (!isUsable()) {
    mkdirSync(folder, { recursive: true });
    const { generateCertificates } = await import("office-addin-dev-certs");
    const say = console.log;
    console.log = () => {}; // the package reports each file it writes
    try {
      await generateCertificates(
        files.authority,
        files.certificate,
        files.key,
        days,
        ["127.0.0.1", "localhost"],
      );
    } finally {
      console.log = say;
    }
  }
  const cert = readFileSync(files.certificate);
  return { key: readFileSync(files.key), cert, spkiHash: hashKey(cert) };
}
