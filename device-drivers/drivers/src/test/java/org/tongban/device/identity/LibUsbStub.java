// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.identity;

/// What stands in libusb's place: its calls and structures by its header, with a TCP connection for the two pipes. The
/// file `BUS_FILE` holds the port of the peer and a word: `well`, `gone`, `stalls`, `silent`, `hangs`, `crashes`.
final class LibUsbStub {
    static final String SOURCE = """
            #include <arpa/inet.h>
            #include <netinet/in.h>
            #include <poll.h>
            #include <stdint.h>
            #include <stdio.h>
            #include <stdlib.h>
            #include <string.h>
            #include <sys/socket.h>
            #include <unistd.h>
            struct endpoint { uint8_t l, t, address, attributes; uint16_t packet; uint8_t i, r, s; void *extra; int n; };
            struct altsetting { uint8_t l, t, number, alternate, endpoints, c, sc, p, name; struct endpoint *endpoint;
                void *extra; int n; };
            struct interface { struct altsetting *altsetting; int count; };
            struct config { uint8_t l, t; uint16_t total; uint8_t interfaces, v, name, a, power; struct interface *interface;
                void *extra; int n; };
            static struct endpoint pipes[] = {{7, 5, 0x81, 3, 8}, {7, 5, 0x02, 2, 64}, {7, 5, 0x82, 2, 64}};
            static struct altsetting settings[] = {{9, 4, 0, 0, 3, 0, 0, 0, 0, pipes}};
            static struct interface interfaces[] = {{settings, 1}};
            static struct config config = {9, 2, 46, 1, 1, 0, 0, 50, interfaces};
            static int wire = -1, stalled = 0, halted = 0;
            static char how[32];
            static int port(void) { int p = 0; FILE *f = fopen("BUS_FILE", "r"); fscanf(f, "%d %31s", &p, how); fclose(f); return p; }
            int libusb_init(void **context) { *context = &config; return 0; }
            void *libusb_open_device_with_vid_pid(void *context, uint16_t vendor, uint16_t product) {
                struct sockaddr_in at = {AF_INET, htons(port()), {htonl(INADDR_LOOPBACK)}};
                if (vendor != 0x0400 || product != 0xC35A || !strcmp(how, "gone")) return 0;
                wire = socket(AF_INET, SOCK_STREAM, 0);
                return connect(wire, (struct sockaddr *) &at, sizeof at) ? 0 : &wire; }
            int libusb_set_auto_detach_kernel_driver(void *handle, int on) { return -12; }
            int libusb_claim_interface(void *handle, int number) { return 0; }
            void *libusb_get_device(void *handle) { return handle; }
            int libusb_get_active_config_descriptor(void *device, struct config **at) { *at = &config; return 0; }
            int libusb_clear_halt(void *handle, unsigned char pipe) { halted = 0; return 0; }
            int libusb_bulk_transfer(void *handle, unsigned char pipe, unsigned char *data, int length, int *moved, unsigned ms) {
                struct pollfd ready = {wire, POLLIN};
                int n;
                port();
                *moved = 0;
                if (!strcmp(how, "gone")) return -4;
                if (!strcmp(how, "hangs")) sleep(1000);
                if (!strcmp(how, "crashes")) abort();
                if (!strcmp(how, "stalls") && pipe == 0x02 && stalled++ % 3 == 0) halted = 1;
                if (halted) return -9;
                if (pipe == 0x02) {
                    n = send(wire, data, length, MSG_NOSIGNAL);
                    if (n < 0) return -4;
                    *moved = n;
                    return 0; }
                if (!strcmp(how, "silent")) { poll(0, 0, ms); return -7; }
                if (poll(&ready, 1, ms) == 0) return -7;
                n = recv(wire, data, length, 0);
                if (n <= 0) return -4;
                *moved = n;
                return 0; }
            """;

    private LibUsbStub() {}
}
