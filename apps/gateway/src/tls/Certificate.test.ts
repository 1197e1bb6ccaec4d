import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { giveCertificate, makeAuthority, type Given } from "./Authority.ts"
import { CertificateError, readCertificate, validCertificate } from "./Certificate.ts"

const folder = mkdtempSync(join(tmpdir(), "certificate-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const from = new Date("2026-11-01T00:00:00Z")
const to = new Date("2027-02-01T00:00:00Z")
const at = (name: string) => join(folder, name)
let own: Given
beforeAll(async () => {
  const authority = await makeAuthority("Test", { from, to })
  own = await giveCertificate(authority, { names: ["hop.example", "*.hop.example"], addresses: ["192.0.2.2", "fd00::2"], from, to })
  const other = await giveCertificate(authority, { names: ["hop.example"], addresses: [], from, to })
  writeFileSync(at("own.crt"), own.certificate)
  writeFileSync(at("own.key"), own.key)
  writeFileSync(at("other.key"), other.key)
  writeFileSync(at("words"), "not a certificate")
})

it("reads names and dates", () => {
  const { names, validTo } = readCertificate({ certificate: at("own.crt"), key: at("own.key") })
  expect({ names, validTo }).toEqual({ names: ["hop.example", "*.hop.example", "192.0.2.2", "FD00:0:0:0:0:0:0:2"], validTo: to })
})

it.each([
  ["a certificate that is not there", "nowhere.crt", "own.key", /DIEMCAU_TLS_CERT: .*nowhere\.crt is not there\./],
  ["a key that is not there", "own.crt", "nowhere.key", /DIEMCAU_TLS_KEY: .*nowhere\.key is not there\./],
  ["a folder", ".", "own.key", /can not be read \(EISDIR\)\./],
  ["something else than a certificate", "words", "own.key", /words is not a certificate in PEM\./],
  ["something else than a key", "own.crt", "words", /words is not a private key in PEM without a passphrase\./],
  ["a certificate for a key", "own.crt", "own.crt", /own\.crt is not a private key/],
  ["another certificate's key", "own.crt", "other.key", /does not belong to the certificate/]
])("%s is told in one sentence", (_what, certificate, key, sentence) => {
  const read = () => readCertificate({ certificate: at(certificate), key: at(key) })
  expect(read).toThrow(CertificateError)
  expect(read).toThrow(sentence)
})

it.each([
  ["2027-02-01T00:00:01Z", /expired on 2027-02-01/],
  ["2026-10-31T23:59:59Z", /valid only from 2026-11-01 on/]
])("at %s no browser would take it", (now, sentence) => {
  expect(() => validCertificate({ certificate: at("own.crt"), key: at("own.key") }, new Date(now))).toThrow(sentence)
})

it.each([["2027-01-10T00:00:00Z", false], ["2027-01-12T00:00:00Z", true]])("at %s its end is announced: %s", (now, announced) => {
  const { warning } = validCertificate({ certificate: at("own.crt"), key: at("own.key") }, new Date(now))
  expect(warning !== undefined && /expires on 2027-02-01/.test(warning)).toBe(announced)
})
