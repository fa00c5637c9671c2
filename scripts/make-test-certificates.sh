#!/bin/sh
# Makes the certificates of test/fixtures/tls again. They are committed, since Node can't issue any and not every machine
# has openssl; their keys are public, and nothing but the tests trusts them. Run from the repository's root.
set -eu

folder=test/fixtures/tls
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Files of a certificate authority that `openssl ca` keeps; only it can date a certificate back.
touch "$work/index.txt"
cat > "$work/ca.cnf" <<CONFIG
[ca]
default_ca = this
[this]
dir = $work
new_certs_dir = $work
database = $work/index.txt
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
organizationName = optional
[server]
basicConstraints = critical, CA:FALSE
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost, DNS:rime.test, IP:127.0.0.1
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
CONFIG

key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:prime256v1 -out "$1" 2> /dev/null; }

# sign <name> <first day> <last day>: a certificate for localhost, rime.test and 127.0.0.1 from the test's own authority.
sign() {
  key "$folder/$1.key.pem"
  openssl req -new -key "$folder/$1.key.pem" -subj "/CN=localhost/O=Test only" -out "$work/$1.csr"
  openssl ca -batch -notext -config "$work/ca.cnf" -extensions server -startdate "$2" -enddate "$3" \
    -keyfile "$work/ca.key.pem" -cert "$folder/ca.cert.pem" -in "$work/$1.csr" -out "$folder/$1.cert.pem" 2> /dev/null
}

key "$work/ca.key.pem"
openssl req -new -key "$work/ca.key.pem" -subj "/CN=Test only authority/O=Test only" -out "$work/ca.csr"
openssl ca -batch -notext -selfsign -config "$work/ca.cnf" -extensions authority -startdate 20200101000000Z \
  -enddate 21250101000000Z -keyfile "$work/ca.key.pem" -in "$work/ca.csr" -out "$folder/ca.cert.pem" 2> /dev/null
sign server 20250101000000Z 21250101000000Z
sign expired 20200101000000Z 20210101000000Z
chmod 644 "$folder"/*.pem
