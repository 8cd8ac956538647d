/** The response headers of every page. No page may run, load or frame more than is said here. */
import type { Config } from '../config.ts';

const common: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
};

/** Never `allow-same-origin`: then a browser keeps nothing of the page, however it is shown. */
const sandbox =
  'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads allow-top-navigation-by-user-activation';

/** The page a child writes on. Its origin is opaque, so its hosts are named: `'self'` would mean nothing. */
export const reporterHeaders = ({ publicUrl }: Config): Record<string, string> => ({
  ...common,
  'Content-Security-Policy': [
    sandbox,
    `default-src 'none'`,
    `script-src ${publicUrl}/mottak/filer/`,
    `style-src ${publicUrl}/mottak/filer/`,
    `connect-src ${publicUrl}/mottak/v1/`,
    `form-action 'none'`,
    `base-uri 'none'`,
    'frame-ancestors *',
    `require-trusted-types-for 'script'`,
    'trusted-types lit-html',
  ].join('; '),
  'Cache-Control': 'no-store',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
});

/** What the reporter page asks for: its origin is opaque, so anybody may. There is nothing to send along. */
export const publicApiHeaders: Record<string, string> = {
  ...common,
  'Content-Security-Policy': `default-src 'none'; frame-ancestors 'none'`,
  'Cache-Control': 'no-store',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

export const preflightHeaders: Record<string, string> = {
  'Access-Control-Allow-Methods': 'GET, POST, PUT',
  'Access-Control-Allow-Headers': 'authorization, content-type',
  'Access-Control-Max-Age': '600',
};

/** The inbox's page, on an origin of its own. */
export const inboxHeaders: Record<string, string> = {
  ...common,
  'Content-Security-Policy': [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `connect-src 'self'`,
    `img-src 'self'`,
    `form-action 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    'trusted-types lit-html',
  ].join('; '),
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

export const inboxApiHeaders: Record<string, string> = {
  ...common,
  'Content-Security-Policy': `default-src 'none'; frame-ancestors 'none'`,
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** A built file, whose name holds its hash. */
export const fileHeaders: Record<string, string> = {
  ...common,
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
