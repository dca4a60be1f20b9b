import { saying } from "../core/phrase/saying";
import { ReadError } from "./read-error";

/** What a release unpacks to at most. */
const LARGEST = 150_000_000;
const MOST_ENTRIES = 5_000;

interface Entry {
  readonly method: number;
  readonly packed: Uint8Array;
}

/**
 * Refuses a ZIP archive that unpacks to more than a release can hold. The sizes it states may lie, so every entry is
 * unpacked as a stream and counted, and dropped as it comes.
 */
export async function checkUnpackedSize(bytes: Uint8Array): Promise<void> {
  let left = LARGEST;
  for (const entry of entriesOf(bytes)) {
    left -= await unpackedSize(entry, left);
    if (left <= 0) throw tooLarge();
  }
}

const tooLarge = () =>
  new ReadError(
    "docx-too-large",
    saying("refused.unpacksTooLarge", { most: LARGEST / 1e6 }),
  );

const broken = () =>
  new ReadError("broken-docx", saying("refused.damagedWord"));

/** The entries by the archive's central directory. */
function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw tooLarge();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      throw broken();
    }
    entries.push(entryAt(bytes, view, at));
    const names = view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
    at += 46 + names + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 66_000);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw broken();
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length) throw broken();
  const start =
    local +
    30 +
    view.getUint16(local + 26, true) +
    view.getUint16(local + 28, true);
  return {
    method: view.getUint16(at + 10, true),
    packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
  };
}

async function unpackedSize(entry: Entry, limit: number): Promise<number> {
  if (entry.method !== 8) return entry.packed.length;
  const stream = new Blob([new Uint8Array(entry.packed)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.length;
      if (size > limit) {
        await reader.cancel();
        return size;
      }
    }
  } catch {
    throw broken();
  }
}
