import { unwatchFile, watchFile } from "node:fs"
import { createServer as createPlainServer, type RequestListener, type Server } from "node:http"
import { createServer as createTlsServer } from "node:https"
import type { Socket } from "node:net"
import { ageOf, readCertificate, validCertificate, type TlsFiles } from "./Certificate.ts"

/** The first byte of every TLS connection: a handshake record. No request in plain HTTP begins with it. */
const handshake = 0x16

/** How long a connection may take to say what it is; and how long one in plain HTTP beside TLS may last. */
const patienceMillis = 10_000

/** How often the certificate's files are looked at, and how often its last day. */
const lookMillis = 2_000
const ageMillis = 12 * 3_600_000

export interface DoorOptions {
  readonly listener: RequestListener
  /** Answers who speaks plain HTTP where TLS is spoken. */
  readonly astray: RequestListener
  readonly files: TlsFiles
  readonly now: () => Date
  readonly log: (level: "info" | "warn" | "error", text: string) => void
  readonly lookMillis?: number
}

/** HTTP/1.1 over TLS 1.2 and later; on the same port plain HTTP is answered too. Takes renewed files as they come. */
export const makeTlsDoor = ({ listener, astray, files, now, log, lookMillis: interval = lookMillis }: DoorOptions): Server => {
  const { cert, key } = readCertificate(files)
  const server = createTlsServer({
    cert, key, minVersion: "TLSv1.2", ALPNProtocols: ["http/1.1"], handshakeTimeout: patienceMillis
  }, listener)
  const plain = createPlainServer({ keepAlive: false }, astray)
  const greet = server.listeners("connection")
  server.removeAllListeners("connection")
  server.on("connection", (socket: Socket) => {
    const late = setTimeout(() => socket.destroy(), patienceMillis)
    socket.once("close", () => clearTimeout(late)).on("error", () => socket.destroy())
    socket.once("readable", () => {
      const first = socket.read(1) as Buffer | null
      if (first === null) return void socket.destroy()
      socket.unshift(first)
      if (first[0] !== handshake) return void plain.emit("connection", socket)
      clearTimeout(late)
      for (const take of greet) take.call(server, socket)
    })
  })

  const renew = () => {
    try {
      const renewed = validCertificate(files, now())
      server.setSecureContext({ cert: renewed.cert, key: renewed.key, minVersion: "TLSv1.2" })
      log("info", `the renewed certificate is in use, valid to ${renewed.validTo.toISOString()}`)
    } catch (error) {
      // Half of a renewal, as often as not: the other file's change comes next.
      log("warn", `the changed certificate is not taken, the earlier one stays: ${(error as Error).message}`)
    }
  }
  // An expired one is complained of and still served: the pages come back the moment somebody renews it.
  const lookAtAge = () => {
    const age = ageOf(readCertificate(files), now())
    if (age !== undefined) log(age.fatal ? "error" : "warn", age.sentence)
  }
  lookAtAge()
  const watched = [...new Set([files.certificate, files.key])]
  for (const file of watched) watchFile(file, { interval, persistent: false }, renew)
  const ageing = setInterval(() => {
    try {
      lookAtAge()
    } catch (error) {
      log("error", (error as Error).message)
    }
  }, ageMillis).unref()
  server.once("close", () => {
    for (const file of watched) unwatchFile(file, renew)
    clearInterval(ageing)
  })
  return server
}
