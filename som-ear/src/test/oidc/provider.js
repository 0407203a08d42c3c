// A real OpenID Connect provider on this machine: node provider.js PORT REDIRECT_URI
// People sign in with their name alone; what the provider knows of them stands below.
import Provider from 'oidc-provider';

const [port, redirectUri] = process.argv.slice(2);
const people = {
  verified: { email: 'ouders@example.org', email_verified: true },
  unverified: { email: 'ouders@example.org', email_verified: false },
  stranger: { email: 'niemand.bekend@example.org', email_verified: true },
  coded: { email: 'andere@example.org', email_verified: false, vo_id: 'VO-1234' },
};

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{ client_id: 'som', client_secret: 'een geheim voor de proef', redirect_uris: [redirectUri] }],
  claims: { openid: ['sub', 'email', 'email_verified', 'vo_id'], email: [], profile: [] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: true } },
  cookies: { keys: ['only for tests'] },
  findAccount: async (context, id) => ({
    accountId: id,
    claims: async () => ({ sub: id, ...people[id] }),
  }),
});

provider.listen(Number(port), '127.0.0.1', () => console.log('listening'));
