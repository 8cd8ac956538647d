import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromBase64url, sha256Bytes, toBase64url } from './bytes.ts';
import { newCode, readCode } from './code.ts';
import { codeKeys, holderCodeKeys } from './derive.ts';
import { because } from './test-world.ts';

test('words and digits of one code lead to the same mailbox; another tenant’s lead elsewhere', async () => {
  const code = newCode();
  const digits = readCode(code.digits, 6);
  assert.ok(digits.ok);
  const parts: number[] = [];
  const keys = await codeKeys(code, 'eksempelvik', { onProgress: (part) => parts.push(part) });
  assert.deepEqual(await codeKeys(digits.code, 'eksempelvik'), keys);
  assert.equal(fromBase64url(keys.mailbox).length, 16);
  assert.equal(fromBase64url(keys.dialog).length, 32);
  assert.equal(toBase64url(sha256Bytes(fromBase64url(keys.auth, 32))), keys.authHash);
  assert.equal(new Set(Object.values(keys)).size, 4);
  assert.ok(parts.length > 10 && parts.every((part, at) => part >= (parts[at - 1] ?? 0)));
  assert.equal(parts.at(-1), 1);
  const elsewhere = await codeKeys(code, 'annenvik');
  for (const each of Object.keys(keys) as (keyof typeof keys)[]) assert.notEqual(keys[each], elsewhere[each]);
});

test('a child’s code is no holder’s code', async () => {
  await assert.rejects(holderCodeKeys(newCode(6), 'eksempelvik'), because('size'));
  await assert.rejects(codeKeys(newCode(8), 'eksempelvik'), because('size'));
});
