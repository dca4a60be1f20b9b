import { decodeText } from "../../src/readers/decode-text";

const utf16 = (text: string, isBig: boolean, mark: boolean) => {
  const codes = [...(mark ? "\ufeff" : ""), ...text].map((c) =>
    c.charCodeAt(0),
  );
  return Uint8Array.from(
    codes.flatMap((c) => (isBig ? [c >> 8, c & 255] : [c & 255, c >> 8])),
  );
};
const TEXT = "Silver – 1,908 g/t\r\n";

test.each([
  ["UTF-8", new TextEncoder().encode(TEXT)],
  ["UTF-8 with a mark", new TextEncoder().encode("\ufeff" + TEXT)],
  ["UTF-16, little end first", utf16(TEXT, false, true)],
  ["UTF-16, big end first", utf16(TEXT, true, true)],
  ["UTF-16 without a mark", utf16(TEXT, false, false)],
  ["UTF-16, big end first, without a mark", utf16(TEXT, true, false)],
  [
    "Windows-1252",
    Uint8Array.from([...TEXT].map((c) => (c === "–" ? 0x96 : c.charCodeAt(0)))),
  ],
])("%s is read", (_name, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});
