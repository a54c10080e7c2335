import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import test, { type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { DEFAULT_FETCH_LIMITS } from '../limits.ts';
import { type FetchOptions, fetchAddress } from './fetch.ts';
import { isPublicAddress } from './public-address.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine, and its address. */
async function serve(t: TestContext, answer: Answer): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const here: FetchOptions = { allows: (address) => address === '127.0.0.1' };

async function fetched(address: string, options: FetchOptions = here): Promise<string> {
  const outcome = await fetchAddress(address, options);
  if (!outcome.ok) return `${outcome.failure.where}: ${outcome.failure.what}`;
  return outcome.value.kind === 'unchanged' ? 'unchanged' : Buffer.from(outcome.value.bytes).toString();
}

test('only addresses that the world can reach are public', () => {
  const open = ['8.8.8.8', '93.184.216.34', '2606:4700:4700::1111', '[2a00:1450:4001:81b::200e]'];
  const closed = [
    ...[
      '127.0.0.1',
      '127.9.9.9',
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '168.63.129.16',
    ],
    ...[
      '224.0.0.1',
      '255.255.255.255',
      '198.18.0.1',
      '192.0.2.1',
      '::',
      '::1',
      '::ffff:8.8.8.8',
      '::ffff:127.0.0.1',
      '::127.0.0.1',
      'fe80::1',
      'fe80::1%eth0',
    ],
    ...['fc00::1', 'fd00:ec2::254', 'ff02::1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001::1', '2001:db8::1', 'fec0::1', 'localhost', '', '1.2.3'],
  ];
  assert.deepEqual([...open, ...closed].filter(isPublicAddress), open);
});

test('an address that leads into this machine or a private network is refused, however it is written', async () => {
  const loopback = [
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://0/',
    'http://169.254.169.254/latest/',
  ];
  for (const address of loopback) assert.match(await fetched(address, {}), /no public address/, address);
  assert.match(await fetched('http://inside.example/', { resolve: async () => ['8.8.8.8', '10.0.0.7'] }), /leads to 10\.0\.0\.7/);
});

test('what is no address of the web is refused', async () => {
  for (const address of ['ftp://wire.example/a', 'file:///etc/passwd', 'wire.example', 'javascript:1', 'https://'])
    assert.match(await fetched(address), /no address that can be fetched/, address);
  const secret = await fetched('https://me:secret@wire.example/');
  assert.match(secret, /name or a password/);
  assert.doesNotMatch(secret, /secret/);
});

test('the connection goes to the address that was checked, and no name is asked for twice', async (t) => {
  const server = await serve(t, (_, response) => response.end('They met.'));
  let asked = 0;
  // The second answer would lead elsewhere.
  const resolve = async () => [asked++ === 0 ? '127.0.0.1' : '127.0.0.2'];
  assert.equal(await fetched(server.replace('127.0.0.1', 'wire.example'), { ...here, resolve }), 'They met.');
  assert.equal(asked, 1);
});

test('every address that an answer leads on to is checked too', async (t) => {
  const server = await serve(t, (request, response) => {
    const to = { '/inside': 'http://169.254.169.254/', '/file': 'file:///etc/passwd', '/round': '/round', '/on': '/there' }[request.url ?? ''];
    if (to === undefined) response.end('They met.');
    else response.writeHead(302, { Location: to }).end();
  });
  assert.match(await fetched(`${server}/inside`), /^http:\/\/169\.254\.169\.254\/: leads to 169\.254\.169\.254/);
  assert.match(await fetched(`${server}/file`), /no address that can be fetched/);
  assert.match(await fetched(`${server}/round`), /leads on more than 5 times/);
  assert.equal(await fetched(`${server}/on`), 'They met.');
});

test('an answer that is too large is cut off, packed or not, announced or not', async (t) => {
  const server = await serve(t, (request, response) => {
    if (request.url === '/packed') response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)));
    else if (request.url === '/announced') response.writeHead(200, { 'Content-Length': '9999999999' }).write('x');
    else if (request.url === '/endless') response.on('drain', () => response.write(Buffer.alloc(100_000))).write(Buffer.alloc(100_000));
    else response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('They met.'));
  });
  const options = { ...here, limits: { ...DEFAULT_FETCH_LIMITS, maxBytes: 1_000_000 } };
  for (const path of ['/packed', '/announced', '/endless']) assert.match(await fetched(`${server}${path}`, options), /is larger than/, path);
  assert.equal(await fetched(`${server}/small`, options), 'They met.');
});

test('a server that says nothing, or a byte now and then, holds nobody up', async (t) => {
  const server = await serve(t, (request, response) => {
    if (request.url !== '/slow') return;
    const drip = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(drip));
  });
  assert.match(await fetched(`${server}/silent`, { ...here, limits: { ...DEFAULT_FETCH_LIMITS, patience: 100 } }), /does not answer/);
  assert.match(await fetched(`${server}/slow`, { ...here, limits: { ...DEFAULT_FETCH_LIMITS, patienceInAll: 300 } }), /takes longer/);
});

test('what the server says is unchanged is not given out again, and the program says who it is', async (t) => {
  const agents: (string | undefined)[] = [];
  const server = await serve(t, (request, response) => {
    agents.push(request.headers['user-agent']);
    if (request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] !== undefined) response.writeHead(304).end();
    else response.writeHead(200, { ETag: '"1"', 'Last-Modified': 'Fri, 03 Jun 2022 10:00:00 GMT' }).end('They met.');
  });
  const first = await fetchAddress(server, { ...here, agent: 'Rapporteur/1' });
  assert.ok(first.ok && first.value.kind === 'content');
  assert.equal(await fetched(server, { ...here, mark: first.value.mark }), 'unchanged');
  assert.deepEqual(agents, ['Rapporteur/1', 'Rapporteur']);
});

test('servers that fail are told with what they said', async (t) => {
  const server = await serve(t, (request, response) => {
    if (request.url === '/gone') response.writeHead(404).end('nothing');
    else if (request.url === '/broken') response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('no gzip');
    else request.socket.destroy();
  });
  assert.match(await fetched(`${server}/gone`), /404 Not Found/);
  assert.match(await fetched(`${server}/broken`), /packed wrongly/);
  assert.match(await fetched(`${server}/cut`), /broke off/);
  const closed = server.replace(/\d+$/, '1');
  assert.match(await fetched(closed), /takes no connections/);
  assert.match(await fetched('http://nowhere.example/', { resolve: async () => [] }), /does not exist/);
});
