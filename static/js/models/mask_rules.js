// Which words of a configuration are secret. Do not edit:
// `make tables` writes it from simulator/pair/masking/rules.py, which explains the rows.

export const STARS = "*****";
export const PAIR_KEY = "failover key";
export const CERTIFICATE = "certificate";
export const URL_KIND = "password in an address";
export const WORD = "\"[^\"]*\"|<[^<>]{0,40}>|[^ ]+";
export const HIDDEN = "^(?:\\*+\\d*|<[^<>]{0,40}>)$";
export const HEX_LINE = "^[0-9a-fA-F]{2,8}(?: [0-9a-fA-F]{2,8}){0,11}$";
export const PEM_LINE = "^-----(BEGIN|END) [A-Z0-9 ]{1,40}-----$";
export const URL_PASSWORD = "([A-Za-z][A-Za-z0-9+.-]{1,10}://[^:/@ ]{0,64}:)([^@ ]{1,128})(@)";

export const RULES = [
  ["", "^key chain *"],
  ["", "^password encryption *"],
  ["", "^aaa-server .. host * timeout *"],
  ["failover key", "failover key <rest>"],
  ["failover key", "failover ipsec pre-shared-key <rest>"],
  ["password", "password enc <rest>"],
  ["password", "passwd enc <rest>"],
  ["password", "^passwd <secret>"],
  ["password", "password ?0/5/6/7/8/9 <secret>"],
  ["password", "area-password <secret>"],
  ["password", "domain-password <secret>"],
  ["password", "encrypted-password <secret>"],
  ["password", "radius-common-pw <secret>"],
  ["password", "ldap-login-password ?0/6/8 <secret>"],
  ["password", "^logging ftp-server * * * ?0/8 <secret>"],
  ["password", "passphrase ?0/6/8 <secret>"],
  ["password", "secret ?0/5/6/7/8/9 <secret>"],
  ["password", "shared-secret <secret>"],
  ["password", "policy-server-secret <secret>"],
  ["VPN key", "pre-shared-key ?0/6/8 <secret>"],
  ["VPN key", "psksecret <rest>"],
  ["VPN key", "isakmp key ?0/6/8 <secret>"],
  ["VPN key", "session-key inbound ah * <secret>"],
  ["VPN key", "session-key outbound ah * <secret>"],
  ["VPN key", "esp * cipher <secret>"],
  ["VPN key", "authenticator <secret>"],
  ["SNMP community", "snmp-server community ?0/8 <secret>"],
  ["SNMP community", "^snmp-server host .. community ?0/8 <secret>"],
  ["SNMP user", "auth md5 <secret>"],
  ["SNMP user", "auth sha <secret>"],
  ["SNMP user", "auth sha224 <secret>"],
  ["SNMP user", "auth sha256 <secret>"],
  ["SNMP user", "auth sha384 <secret>"],
  ["SNMP user", "priv des <secret>"],
  ["SNMP user", "priv 3des <secret>"],
  ["SNMP user", "priv aes ?128/192/256 <secret>"],
  ["server key", "^key config-key password-encryption <secret>"],
  ["server key", "^aaa-server .. host * <secret>"],
  ["server key", "^radius-server .. key ?0/5/6/7/8 <secret>"],
  ["server key", "^tacacs-server .. key ?0/5/6/7/8 <secret>"],
  ["server key", "^key ?0/6/7/8 <secret>"],
  ["routing key", "ntp authentication-key * md5 ?0/8 <secret>"],
  ["routing key", "ntp authentication-key * <secret>"],
  ["routing key", "authentication-key ?0/8 <secret>"],
  ["routing key", "message-digest-key * md5 ?0/8 <secret>"],
  ["routing key", "authentication key eigrp * ?0/8 <secret>"],
  ["routing key", "rip authentication key ?0/8 <secret>"],
  ["routing key", "key-string ?0/7/8 <secret>"],
  ["routing key", "authentication md5 ?0/8 <secret>"],
  ["routing key", "authentication sha-1 ?0/8 <secret>"],
  ["routing key", "authentication meticulous-md5 ?0/8 <secret>"],
  ["routing key", "authentication meticulous-sha-1 ?0/8 <secret>"],
  ["licence", "^activation-key <rest>"],
  ["licence", "activation key: <rest>"],
  ["licence", "serial number: <secret>"],
  ["licence", "idtoken <secret>"],
];
