import { X509Certificate } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readCertificate } from "@diemcau/gateway/tls/Certificate"
import { afterAll, beforeEach, expect, it } from "vitest"
import { keepLabCertificate, type LabCertificate } from "./LabCertificate.ts"

let folder: string
const folders: Array<string> = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lab-certificate-"))
  folders.push(folder)
})
afterAll(() => folders.forEach((each) => rmSync(each, { recursive: true, force: true })))

const day = 86_400_000
const monday = new Date("2026-11-23T01:00:00Z")
const later = (days: number) => new Date(monday.getTime() + days * day)
const home = ["192.0.2.2", "fd00::2"]
const read = ({ authorityFile, certificateFile }: LabCertificate) => ({
  authority: new X509Certificate(readFileSync(authorityFile)), leaf: new X509Certificate(readFileSync(certificateFile))
})

it("names this machine and its addresses, signed by its own authority", async () => {
  const made = await keepLabCertificate(folder, monday, home)
  const { authority, leaf } = read(made)
  expect(leaf.verify(authority.publicKey)).toBe(true)
  expect([...["127.0.0.1", "::1"], ...home].map((address) => leaf.checkIP(address) !== undefined)).toEqual([true, true, true, true])
  expect(leaf.checkHost("localhost")).toBe("localhost")
  expect([authority.ca, leaf.ca]).toEqual([true, false])
  expect(made.fingerprint).toBe(authority.fingerprint256)
  expect(readCertificate({ certificate: made.certificateFile, key: made.keyFile }).validTo.getTime()).toBeLessThan(later(825).getTime())
  for (const file of [made.keyFile, join(folder, "lab-tls", "ca.key")]) expect(statSync(file).mode & 0o777).toBe(0o600)
})

it("stays as it is while nothing changes", async () => {
  const before = read(await keepLabCertificate(folder, monday, home))
  const after = read(await keepLabCertificate(folder, later(30), home))
  expect([after.leaf.serialNumber, after.authority.serialNumber]).toEqual([before.leaf.serialNumber, before.authority.serialNumber])
})

it.each([["another address", 0, ["192.0.2.77"]], ["its end coming near", 61, home]])(
  "is made anew for %s, and phones trust it already", async (_what, days, addresses) => {
    const before = read(await keepLabCertificate(folder, monday, home))
    const after = read(await keepLabCertificate(folder, later(days), addresses))
    expect(after.leaf.serialNumber).not.toBe(before.leaf.serialNumber)
    expect(after.leaf.verify(before.authority.publicKey)).toBe(true)
    expect(addresses.every((address) => after.leaf.checkIP(address) !== undefined)).toBe(true)
  }
)

it("has a new authority before the old one ends", async () => {
  const before = read(await keepLabCertificate(folder, monday, home))
  const { authority, leaf } = read(await keepLabCertificate(folder, later(800), home))
  expect(authority.serialNumber).not.toBe(before.authority.serialNumber)
  expect(leaf.verify(authority.publicKey)).toBe(true)
})
