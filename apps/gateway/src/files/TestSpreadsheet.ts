import { inflateRawSync } from "node:zlib"

/** Every part of an XLSX file as text: for tests, without a reader. */
export const partsOf = (file: Buffer): ReadonlyArray<string> => {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const parts: Array<string> = []
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const start = file.readUInt32LE(at + 42)
    const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28)
    const packed = file.subarray(from, from + file.readUInt32LE(at + 20))
    parts.push((file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString("utf8"))
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return parts
}
