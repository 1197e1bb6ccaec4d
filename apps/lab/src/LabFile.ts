import { readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { Schema } from "effect"

/** What a simulated device knows of itself. The database holds what the platform believes of it, which may differ. */
export const Device = Schema.Struct({
  /** The site's code; also the device's name on the switchboard. */
  site: Schema.String,
  driver: Schema.Literals(["cisco-roomos", "cisco-tsh", "polycom-group", "polycom-group-ssh", "polycom-hdx"]),
  model: Schema.String,
  host: Schema.String,
  port: Schema.Int,
  account: Schema.String,
  password: Schema.String,
  serialNumber: Schema.String,
  /** Its own address on the network, "so-noi-vu@hnth.example". */
  address: Schema.String,
  /** Over SSH only: its private host key, the same at every start as on a real unit. */
  hostKey: Schema.optionalKey(Schema.String),
  /** Over SSH only: it signs with SHA-1 and nothing newer. */
  legacyAlgorithms: Schema.optionalKey(Schema.Boolean)
})
export type Device = typeof Device.Type

/** The lab's memory: the pretend province's devices with their passwords. */
export const Lab = Schema.Struct({ domain: Schema.String, devices: Schema.Array(Device) })
export type Lab = typeof Lab.Type

const decode = Schema.decodeUnknownSync(Schema.fromJsonString(Lab))

export const labFile = (dataDirectory: string): string => join(dataDirectory, "lab.json")

/** `undefined` when the province has not been furnished yet. */
export const readLab = async (file: string): Promise<Lab | undefined> => {
  try {
    return decode(await readFile(file, "utf8"))
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined
    throw new Error(`${file} is not readable as the lab's memory; move it away and start again`, { cause })
  }
}

/** For passwords in the clear: readable for its owner only, and never half written. */
export const writePrivate = async (file: string, value: unknown): Promise<void> => {
  await writeFile(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
}
