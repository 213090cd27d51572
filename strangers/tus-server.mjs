// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0

// The tus server that others wrote, on loopback: run by Node where npm has installed @tus/server and @tus/file-store,
// with the folder for the files in STORE. Says `READY URL` and ends with its standard input.
import {Server} from '@tus/server';
import {FileStore} from '@tus/file-store';
import http from 'node:http';

const tus = new Server({path: '/files', datastore: new FileStore({directory: process.env.STORE})});
const server = http.createServer((request, response) => tus.handle(request, response));
server.listen(0, '127.0.0.1', () => console.log(`READY http://127.0.0.1:${server.address().port}/files`));
process.stdin.on('end', () => process.exit(0)).resume();
