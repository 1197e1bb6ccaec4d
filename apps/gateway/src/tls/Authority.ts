import "reflect-metadata"
import { randomBytes, type webcrypto } from "node:crypto"
import * as x509 from "@peculiar/x509"

/** A small authority of one's own, that gives certificates to a machine: for the lab and for tests. */
export interface Authority {
  /** PEM. */
  readonly certificate: string
  readonly key: string
}

/** What an authority gives: PEM, the certificate with its chain. */
export type Given = Authority

interface Term {
  readonly from: Date
  readonly to: Date
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const

const makeKeys = () => crypto.subtle.generateKey(algorithm, true, ["sign", "verify"])

const pemOf = async (key: webcrypto.CryptoKey): Promise<string> =>
  x509.PemConverter.encode(await crypto.subtle.exportKey("pkcs8", key), "PRIVATE KEY")

const serialNumber = (): string => `01${randomBytes(15).toString("hex")}`

export const makeAuthority = async (name: string, { from, to }: Term): Promise<Authority> => {
  const keys = await makeKeys()
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(), name: [{ O: ["Diem Cau"] }, { CN: [name] }], notBefore: from, notAfter: to, keys, signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey)
    ]
  })
  return { certificate: certificate.toString("pem"), key: await pemOf(keys.privateKey) }
}

/** A server's certificate for host names and IP addresses, of which there must be one name. */
export const giveCertificate = async (
  authority: Authority, { names, addresses, from, to }: Term & { readonly names: readonly [string, ...Array<string>]; readonly addresses: ReadonlyArray<string> }
): Promise<Given> => {
  const issuer = new x509.X509Certificate(authority.certificate)
  const signingKey = await crypto.subtle.importKey("pkcs8", x509.PemConverter.decodeFirst(authority.key), algorithm, false, ["sign"])
  const keys = await makeKeys()
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(), subject: [{ CN: [names[0]] }], issuer: issuer.subject, notBefore: from, notAfter: to,
    publicKey: keys.publicKey, signingKey, signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([
        ...names.map((value) => ({ type: "dns" as const, value })), ...addresses.map((value) => ({ type: "ip" as const, value }))
      ]),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuer)
    ]
  })
  return { certificate: `${certificate.toString("pem")}\n${authority.certificate}\n`, key: await pemOf(keys.privateKey) }
}
