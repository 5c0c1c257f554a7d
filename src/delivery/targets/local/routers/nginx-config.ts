import { controlSocket, idleSeconds, keptSeconds, type Routing, withoutIdle } from './router.ts'

export interface NginxWish {
  readonly host: string
  readonly port: number
  readonly routing: Routing
  readonly user: { readonly username: string; readonly uid: number }
  readonly version: readonly number[]
}

/**
 * Which of two requests goes where is drawn from `$request_id`, 16 random bytes of each request. A connection is taken when
 * its request has come (`deferred`): one that waits for its request is closed when another configuration is loaded.
 *
 * A copied request holds on to the connection that it came on until the copy is answered, and the next request on that
 * connection waits for it: while requests are copied, each connection carries one.
 */
export function nginxConfig({ host, port, routing, user, version }: NginxWish): string {
  const serving = routing.filter(({ percent }) => percent > 0)
  const copied = routing.find(({ mirrored }) => mirrored > 0)
  const upstreams = serving.map(({ port: own }) => {
    const others = serving.filter((other) => other.port !== own)
    return `  upstream to_${own} {
    server 127.0.0.1:${own} max_fails=0;
${others.map((other) => `    server 127.0.0.1:${other.port} max_fails=0 backup;\n`).join('')}    keepalive 64;
    keepalive_timeout ${keptSeconds}s;
  }`
  })
  return `${user.uid === 0 ? `user ${user.username};\n` : ''}daemon off;
worker_processes 2;
pid nginx.pid;
error_log stderr warn;
worker_shutdown_timeout ${idleSeconds}s;
events {
  worker_connections 4096;
}
http {
  access_log off;
  client_body_temp_path tmp/body;
  proxy_temp_path tmp/proxy;
  fastcgi_temp_path tmp/fastcgi;
  uwsgi_temp_path tmp/uwsgi;
  scgi_temp_path tmp/scgi;
  client_max_body_size 0;
  keepalive_requests 100000;
${keepAlive(copied !== undefined, version)}
  map $http_upgrade $connection_header {
    default upgrade;
    '' '';
  }
${drawn(
  'model',
  serving.map(({ port: own, percent }) => ({ value: `to_${own}`, percent })),
)}
${upstreams.join('\n')}
${
  copied === undefined
    ? ''
    : drawn('copied', [
        { value: 'yes', percent: copied.mirrored },
        { value: 'no', percent: 100 - copied.mirrored },
      ])
}
  server {
    listen ${host.includes(':') ? `[${host}]` : host}:${port} deferred;
    proxy_http_version 1.1;
    proxy_set_header Host $http_host;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection $connection_header;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_connect_timeout 5s;
    proxy_read_timeout ${idleSeconds}s;
    proxy_send_timeout ${idleSeconds}s;
    location / {
      ${copied === undefined ? 'proxy_request_buffering off;' : 'mirror /.mirror;'}
      proxy_buffering off;
      proxy_pass http://$model;
    }
${copied === undefined ? '' : mirrorLocation(copied.port)}  }
  server {
    listen unix:${controlSocket};
    location = /routing {
      default_type application/json;
      return 200 '${JSON.stringify(withoutIdle(routing))}';
    }
  }
}
`
}

/** The percents of `split_clients` have two decimals, and the rest is for the last. */
function drawn(name: string, parts: readonly { value: string; percent: number }[]): string {
  const some = parts.filter(({ percent }) => percent > 0)
  const last = some.at(-1)
  const lines = some.slice(0, -1).map(({ value, percent }) => `    ${percent.toFixed(2)}% ${value};\n`)
  return `  split_clients "\${request_id}${name}" $${name} {\n${lines.join('')}    * ${last?.value ?? "''"};\n  }`
}

/**
 * A connection that is kept is closed when a configuration is loaded, even if a request is on its way on it. From 1.27.4
 * on those that were used just now are left open; before it none is kept, so that no request is lost.
 */
function keepAlive(copying: boolean, [major = 0, minor = 0, patch = 0]: readonly number[]): string {
  const gentle = major > 1 || minor > 27 || (minor === 27 && patch >= 4)
  return copying || !gentle
    ? '  keepalive_timeout 0;'
    : '  keepalive_timeout 75s;\n  keepalive_min_timeout 10s;'
}

function mirrorLocation(port: number): string {
  return `    location = /.mirror {
      internal;
      if ($copied = no) {
        return 204;
      }
      proxy_pass http://127.0.0.1:${port}$request_uri;
      proxy_connect_timeout 1s;
      proxy_read_timeout 30s;
    }
`
}
