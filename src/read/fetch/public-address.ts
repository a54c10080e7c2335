import { BlockList, isIP } from 'node:net';

// Of IPv6 only what has been given out to the world is public, less the parts that stand for something else.
const WORLD = blockList([], ['2000::/3']);
/** Addresses that lead into the machine or the networks behind it, or to no single host: the IANA registries of special addresses. */
const CLOSED = blockList(
  [
    // This host, and the way it says "any".
    '0.0.0.0/8',
    '127.0.0.0/8',
    // Private networks; those of carriers behind their translators (RFC 6598); links, the metadata of cloud machines among them.
    '10.0.0.0/8',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '100.64.0.0/10',
    '169.254.0.0/16',
    // Protocols, documentation, 6to4 relays, benchmarks; the metadata of one cloud; multicast; what is kept for later, and broadcast.
    '192.0.0.0/24',
    '192.0.2.0/24',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '192.88.99.0/24',
    '198.18.0.0/15',
    '168.63.129.16/32',
    '224.0.0.0/4',
    '240.0.0.0/4',
  ],
  [
    // Teredo and other protocols, documentation, 6to4: these hold IPv4 addresses, of which anything may be one.
    '2001::/23',
    '2001:db8::/32',
    '2002::/16',
    '3fff::/20',
  ],
);

/** Whether an IP address is one that anybody in the world may reach. An IPv4 address that is written as IPv6 (::ffff:10.0.0.1) is not. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (isIP(bare) === 4) return !CLOSED.check(bare, 'ipv4');
  return isIP(bare) === 6 && WORLD.check(bare, 'ipv6') && !CLOSED.check(bare, 'ipv6');
}

function blockList(ipv4: readonly string[], ipv6: readonly string[]): BlockList {
  const list = new BlockList();
  for (const [nets, family] of [
    [ipv4, 'ipv4'],
    [ipv6, 'ipv6'],
  ] as const)
    for (const net of nets) {
      const [address = '', bits = ''] = net.split('/');
      list.addSubnet(address, Number(bits), family);
    }
  return list;
}
