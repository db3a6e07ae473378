/**
 * A link that writes to this address alone (RFC 6068): what would begin further fields, such as
 * `?` and `&`, is escaped.
 */
export function mailto(address: string): string {
  const at = address.lastIndexOf('@');
  const parts = at < 0 ? [address] : [address.slice(0, at), address.slice(at + 1)];
  return `mailto:${parts.map(encodeURIComponent).join('@')}`;
}
