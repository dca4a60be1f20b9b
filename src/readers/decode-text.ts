/**
 * Bytes of a text file → its characters, without a byte order mark.
 * Knows UTF-8, UTF-16 in either order (by mark or by the zero bytes that Latin text leaves) and,
 * where the bytes are no valid UTF-8, Windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return encoding === "windows-1252"
    ? decodeWestern(bytes)
    : new TextDecoder(encoding).decode(bytes);
}

/** Windows-1252 from 0x80: the decoder of some Node versions takes these bytes for Latin-1 control characters. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) =>
      WESTERN.charAt(control.charCodeAt(0) - 0x80),
    );
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return wideOrder(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
}

/** UTF-16 without a mark: in Western text nearly every second byte is zero. */
function wideOrder(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096);
  const pairs = sample.length >> 1;
  if (pairs < 4) return null;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.6 * pairs && even < 0.1 * pairs) return "utf-16le";
  if (even > 0.6 * pairs && odd < 0.1 * pairs) return "utf-16be";
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
