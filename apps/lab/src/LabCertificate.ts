import { createPrivateKey, X509Certificate } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { hostname, networkInterfaces } from "node:os"
import { join } from "node:path"
import { giveCertificate, makeAuthority, type Authority } from "@diemcau/gateway/tls/Authority"

/** The lab's own small authority and the certificate it gave this machine; PEM files in the data folder. */
export interface LabCertificate {
  /** What phones have to trust; without its key. */
  readonly authorityFile: string
  /** SHA-256 of the authority's certificate, "AB:CD:…", as phones show it. */
  readonly fingerprint: string
  readonly certificateFile: string
  readonly keyFile: string
}

const dayMillis = 86_400_000
/** Apple takes no certificate that is valid for longer than 825 days, whoever signed it. */
const authorityDays = 820
const certificateDays = 90
const renewDays = 30

/** This machine's addresses on its networks; link-local ones can not be written into an address bar. */
export const lanAddresses = (): ReadonlyArray<string> =>
  Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
    .filter(({ internal, address }) => !internal && !/^fe80:/i.test(address))
    .toSorted((one, other) => one.family.localeCompare(other.family))
    .map(({ address }) => address)

const machineNames = (): readonly [string, ...Array<string>] => {
  const name = hostname().toLowerCase().replace(/[^a-z0-9.-]/g, "-")
  return ["localhost", name, ...(name.includes(".") ? [] : [`${name}.local`])]
}

const put = (file: string, text: string): void => {
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

const readAuthority = (certificateFile: string, keyFile: string, until: Date): Authority | undefined => {
  if (!existsSync(certificateFile) || !existsSync(keyFile)) return undefined
  const [certificate, key] = [readFileSync(certificateFile, "utf8"), readFileSync(keyFile, "utf8")]
  const read = new X509Certificate(certificate)
  return read.validToDate > until && read.checkPrivateKey(createPrivateKey(key)) ? { certificate, key } : undefined
}

const stands = (certificateFile: string, authority: X509Certificate, names: ReadonlyArray<string>, until: Date): boolean => {
  if (!existsSync(certificateFile)) return false
  const leaf = new X509Certificate(readFileSync(certificateFile))
  return leaf.validToDate > until && leaf.checkIssued(authority)
    && names.every((name) => leaf.checkHost(name) !== undefined || leaf.checkIP(name) !== undefined)
}

/**
 * Makes what is missing, is about to expire or lacks one of this machine's addresses; all else stays, so that a phone
 * trusts once. To be asked again while the lab runs: machines get other addresses.
 */
export const keepLabCertificate = async (
  dataDirectory: string, now: Date, addresses: ReadonlyArray<string> = lanAddresses()
): Promise<LabCertificate> => {
  const directory = join(dataDirectory, "lab-tls")
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const file = (name: string) => join(directory, name)
  const [authorityFile, authorityKey, certificateFile, keyFile] = [file("ca.crt"), file("ca.key"), file("server.crt"), file("server.key")] as const
  const after = (days: number) => new Date(now.getTime() + days * dayMillis)
  const from = after(-1)
  const known = readAuthority(authorityFile, authorityKey, after(certificateDays))
  const authority = known ?? await makeAuthority(`Diem Cau lab ${hostname()}`, { from, to: after(authorityDays) })
  if (known === undefined) {
    put(authorityKey, authority.key)
    put(authorityFile, authority.certificate)
  }
  const trusted = new X509Certificate(authority.certificate)
  const names = machineNames()
  const all = ["127.0.0.1", "::1", ...addresses]
  if (!existsSync(keyFile) || !stands(certificateFile, trusted, [...names, ...all], after(renewDays))) {
    const given = await giveCertificate(authority, { names, addresses: all, from, to: after(certificateDays) })
    put(keyFile, given.key)
    put(certificateFile, given.certificate)
  }
  return { authorityFile, fingerprint: trusted.fingerprint256, certificateFile, keyFile }
}
