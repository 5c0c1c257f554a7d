"""Fulcio and Rekor on loopback, as far as a client sees them: certificates as in fulcio/docs/oid-info.md, entries of kind dsse
0.0.1 with a signed entry timestamp and a proof for a log of one. Prints its trusted root as JSON, then serves until stopped."""

import base64
import datetime
import hashlib
import json
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

now = datetime.datetime.now(datetime.timezone.utc)
der = serialization.Encoding.DER
spki = serialization.PublicFormat.SubjectPublicKeyInfo
b64 = lambda raw: base64.b64encode(raw).decode()
canonical = lambda value: json.dumps(value, separators=(',', ':'), sort_keys=True).encode()

authority = ec.generate_private_key(ec.SECP256R1())
name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, 'double')])
root = (
    x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(authority.public_key())
    .serial_number(1).not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=1))
    .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    .add_extension(x509.SubjectKeyIdentifier.from_public_key(authority.public_key()), critical=False)
    .add_extension(x509.KeyUsage(False, False, False, False, False, True, True, False, False), critical=True)
    .sign(authority, hashes.SHA256())
)
log = ec.generate_private_key(ec.SECP256R1())
log_key = log.public_key().public_bytes(der, spki)
log_id = hashlib.sha256(log_key).digest()


def certify(request):
    claims = request['credentials']['oidcIdentityToken'].split('.')[1]
    claims = json.loads(base64.urlsafe_b64decode(claims + '=' * (-len(claims) % 4)))
    wanted = request['publicKeyRequest']
    key = serialization.load_pem_public_key(wanted['publicKey']['content'].encode())
    key.verify(base64.b64decode(wanted['proofOfPossession']), claims['sub'].encode(), ec.ECDSA(hashes.SHA256()))
    text = lambda value: bytes([0x0C, len(value)]) + value.encode()
    oid = lambda number: x509.ObjectIdentifier(f'1.3.6.1.4.1.57264.1.{number}')
    certificate = (
        x509.CertificateBuilder().subject_name(x509.Name([])).issuer_name(name).public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(minutes=1)).not_valid_after(now + datetime.timedelta(minutes=10))
        .add_extension(x509.KeyUsage(True, False, False, False, False, False, False, False, False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.public_key()), critical=False)
        .add_extension(x509.SubjectAlternativeName([x509.UniformResourceIdentifier(claims['job_workflow_ref'])]), critical=True)
        .add_extension(x509.UnrecognizedExtension(oid(8), text(claims['iss'])), critical=False)
        .add_extension(x509.UnrecognizedExtension(oid(12), text(claims['repository'])), critical=False)
        .sign(authority, hashes.SHA256())
    )
    pem = [one.public_bytes(serialization.Encoding.PEM).decode() for one in (certificate, root)]
    return {'signedCertificateEmbeddedSct': {'chain': {'certificates': pem}}}


def record(request):
    envelope = json.loads(request['spec']['proposedContent']['envelope'])
    signature = envelope['signatures'][0]['sig']
    payload = hashlib.sha256(base64.b64decode(envelope['payload'])).hexdigest()
    body = canonical({'apiVersion': '0.0.1', 'kind': 'dsse', 'spec': {
        'envelopeHash': {'algorithm': 'sha256', 'value': hashlib.sha256(canonical(envelope)).hexdigest()},
        'payloadHash': {'algorithm': 'sha256', 'value': payload},
        'signatures': [{'signature': signature, 'verifier': request['spec']['proposedContent']['verifiers'][0]}],
    }})
    entry = {'body': b64(body), 'integratedTime': int(time.time()), 'logID': log_id.hex(), 'logIndex': 0}
    tree = hashlib.sha256(b'\0' + body).digest()
    note = f'double\n1\n{b64(tree)}\n'
    signed = log_id[:4] + log.sign(note.encode(), ec.ECDSA(hashes.SHA256()))
    return {'0' * 64: {**entry, 'verification': {
        'signedEntryTimestamp': b64(log.sign(canonical(entry), ec.ECDSA(hashes.SHA256()))),
        'inclusionProof': {'logIndex': 0, 'treeSize': 1, 'rootHash': tree.hex(), 'hashes': [],
                           'checkpoint': f'{note}\n\u2014 double {b64(signed)}\n'},
    }}}


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers['content-length'])))
        answer = json.dumps({'/api/v2/signingCert': certify, '/api/v1/log/entries': record}[self.path](request)).encode()
        self.send_response(201)
        self.send_header('content-type', 'application/json')
        self.send_header('content-length', str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


server = HTTPServer(('127.0.0.1', 0), Handler)
valid = {'start': (now - datetime.timedelta(days=1)).isoformat()}
print(json.dumps({'port': server.server_port, 'root': {
    'mediaType': 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'tlogs': [{'baseUrl': 'http://127.0.0.1', 'hashAlgorithm': 'SHA2_256', 'logId': {'keyId': b64(log_id)},
               'publicKey': {'rawBytes': b64(log_key), 'keyDetails': 'PKIX_ECDSA_P256_SHA_256', 'validFor': valid}}],
    'certificateAuthorities': [{'subject': {'organization': 'double', 'commonName': 'double'}, 'uri': 'http://127.0.0.1',
                                'certChain': {'certificates': [{'rawBytes': b64(root.public_bytes(der))}]}, 'validFor': valid}],
    'ctlogs': [], 'timestampAuthorities': [],
}}), flush=True)
server.serve_forever()
