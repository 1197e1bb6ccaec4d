import "reflect-metadata"
import { createHash, randomBytes, X509Certificate, type webcrypto } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { hostname, networkInterfaces } from "node:os"
import { join } from "node:path"
import * as x509 from "@peculiar/x509"

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
const renewDays = 20

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const

/** This machine's addresses on its networks; link-local ones can not be written into an address bar. */
export const lanAddresses = (): ReadonlyArray<string> =>
  Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
    .filter(({ internal, address }) => !internal && !/^fe80:/i.test(address))
    .toSorted((one, other) => one.family.localeCompare(other.family))
    .map(({ address }) => address)

const machineNames = (): ReadonlyArray<string> => {
  const name = hostname().toLowerCase().replace(/[^a-z0-9.-]/g, "-")
  return [...new Set(["localhost", name, ...(name.includes(".") ? [] : [`${name}.local`])])]
}

const put = (file: string, text: string): void => {
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

const makeKeys = () => crypto.subtle.generateKey(algorithm, true, ["sign", "verify"])

const pemOf = async (key: webcrypto.CryptoKey): Promise<string> =>
  x509.PemConverter.encode(await crypto.subtle.exportKey("pkcs8", key), "PRIVATE KEY")

const serialNumber = (): string => `01${randomBytes(15).toString("hex")}`

const lasts = (pem: string, until: Date): boolean => new X509Certificate(pem).validToDate > until

interface Authority {
  readonly certificate: x509.X509Certificate
  readonly key: webcrypto.CryptoKey
}

const makeAuthority = async (now: Date): Promise<Authority> => {
  const keys = await makeKeys()
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(), name: [{ O: ["Diem Cau"] }, { CN: [`Diem Cau lab ${hostname()} ${randomBytes(2).toString("hex")}`] }],
    notBefore: new Date(now.getTime() - dayMillis), notAfter: new Date(now.getTime() + authorityDays * dayMillis), keys, signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey)
    ]
  })
  return { certificate, key: keys.privateKey }
}

const readAuthority = async (certificateFile: string, keyFile: string, until: Date): Promise<Authority | undefined> => {
  if (!existsSync(certificateFile) || !existsSync(keyFile)) return undefined
  const pem = readFileSync(certificateFile, "utf8")
  if (!lasts(pem, until)) return undefined
  const key = await crypto.subtle.importKey("pkcs8", x509.PemConverter.decodeFirst(readFileSync(keyFile, "utf8")), algorithm, true, ["sign"])
  return { certificate: new x509.X509Certificate(pem), key }
}

const giveCertificate = async (authority: Authority, names: ReadonlyArray<string>, addresses: ReadonlyArray<string>, now: Date) => {
  const keys = await makeKeys()
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(), subject: [{ CN: [names[0]!] }], issuer: authority.certificate.subject,
    notBefore: new Date(now.getTime() - dayMillis), notAfter: new Date(now.getTime() + certificateDays * dayMillis),
    publicKey: keys.publicKey, signingKey: authority.key, signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([
        ...names.map((value) => ({ type: "dns" as const, value })), ...addresses.map((value) => ({ type: "ip" as const, value }))
      ]),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(authority.certificate)
    ]
  })
  return { certificate, key: keys.privateKey }
}

const stands = (certificateFile: string, authority: Authority, names: ReadonlyArray<string>, until: Date): boolean => {
  if (!existsSync(certificateFile)) return false
  const leaf = new X509Certificate(readFileSync(certificateFile))
  return leaf.validToDate > until && leaf.checkIssued(new X509Certificate(Buffer.from(authority.certificate.rawData)))
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
  const until = new Date(now.getTime() + renewDays * dayMillis)
  const known = await readAuthority(authorityFile, authorityKey, new Date(now.getTime() + certificateDays * dayMillis))
  const authority = known ?? await makeAuthority(now)
  if (known === undefined) {
    put(authorityKey, await pemOf(authority.key))
    put(authorityFile, authority.certificate.toString("pem"))
  }
  const names = machineNames()
  const all = ["127.0.0.1", "::1", ...addresses]
  if (!existsSync(keyFile) || !stands(certificateFile, authority, [...names, ...all], until)) {
    const given = await giveCertificate(authority, names, all, now)
    put(keyFile, await pemOf(given.key))
    put(certificateFile, `${given.certificate.toString("pem")}\n${authority.certificate.toString("pem")}\n`)
  }
  const fingerprint = createHash("sha256").update(Buffer.from(authority.certificate.rawData)).digest("hex").toUpperCase().replace(/..(?!$)/g, "$&:")
  return { authorityFile, fingerprint, certificateFile, keyFile }
}
