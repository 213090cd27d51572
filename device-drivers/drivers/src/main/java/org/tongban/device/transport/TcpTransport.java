// SPDX-FileCopyrightText: 2026 Tongban Kiosk contributors
// SPDX-License-Identifier: Apache-2.0
package org.tongban.device.transport;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Arrays;
import org.tongban.device.Deadline;
import org.tongban.device.DeviceException;
import org.tongban.device.DeviceFault.NoAnswer;
import org.tongban.device.DeviceFault.NotConnected;

/// A device behind a TCP port: a printer's port 9100, a serial-to-network bridge. Connecting, reading and writing are
/// all bounded; a peer that takes no bytes for ten seconds is a fault.
public final class TcpTransport implements Transport {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration WRITE_STALL = Duration.ofSeconds(10);

    private final SocketChannel channel;
    private final Selector selector;
    private final ByteBuffer buffer = ByteBuffer.allocate(4096);

    private TcpTransport(SocketChannel channel, Selector selector) {
        this.channel = channel;
        this.selector = selector;
    }

    /// Connects within two seconds.
    ///
    /// @throws DeviceException with `NotConnected` when nobody listens, `NoAnswer` when nothing comes back
    public static TcpTransport connect(String host, int port) throws DeviceException {
        try {
            var transport = new TcpTransport(SocketChannel.open(), Selector.open());
            transport.connect(new InetSocketAddress(host, port));
            return transport;
        } catch (IOException e) {
            throw gone(e);
        }
    }

    private void connect(InetSocketAddress address) throws DeviceException {
        try {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.register(selector, SelectionKey.OP_CONNECT);
            boolean connected = channel.connect(address);
            var deadline = Deadline.in(CONNECT);
            while (!connected && !deadline.isOver()) {
                await(SelectionKey.OP_CONNECT, deadline.left());
                connected = channel.finishConnect();
            }
            if (!connected) throw new DeviceException(new NoAnswer(CONNECT));
        } catch (ConnectException | UnresolvedAddressException e) {
            close();
            throw new DeviceException(new NotConnected(address.toString()), e);
        } catch (IOException e) {
            close();
            throw gone(e);
        } catch (DeviceException e) {
            close();
            throw e;
        }
    }

    @Override
    public void write(byte[] bytes) throws DeviceException {
        var source = ByteBuffer.wrap(bytes);
        try {
            var deadline = Deadline.in(WRITE_STALL);
            while (source.hasRemaining()) {
                if (channel.write(source) > 0) deadline = Deadline.in(WRITE_STALL);
                else if (deadline.isOver()) throw new DeviceException(new NoAnswer(WRITE_STALL));
                else await(SelectionKey.OP_WRITE, deadline.left());
            }
        } catch (IOException e) {
            throw gone(e);
        }
    }

    @Override
    public byte[] read(Duration patience) throws DeviceException {
        try {
            byte[] there = readWhatIsThere();
            if (there.length > 0) return there;
            await(SelectionKey.OP_READ, patience);
            return readWhatIsThere();
        } catch (IOException e) {
            throw gone(e);
        }
    }

    @Override
    public void drain() throws DeviceException {
        try {
            int count;
            do {
                count = readWhatIsThere().length;
            } while (count > 0);
        } catch (IOException e) {
            throw gone(e);
        }
    }

    @Override
    public void close() {
        try (selector;
                channel) {
            selector.wakeup();
        } catch (IOException _) {
            // Closed is closed; the peer's opinion of it does not matter any more.
        }
    }

    private byte[] readWhatIsThere() throws IOException, DeviceException {
        buffer.clear();
        int count = channel.read(buffer);
        if (count < 0) throw new DeviceException(new NotConnected("connection ended by the device"));
        return Arrays.copyOf(buffer.array(), count);
    }

    private void await(int interest, Duration patience) throws IOException {
        SelectionKey key = channel.keyFor(selector);
        if (key == null) throw new IOException("closed");
        key.interestOps(interest);
        // Zero would wait for ever.
        selector.select(Math.max(1, patience.toMillis()));
        selector.selectedKeys().clear();
    }

    private static DeviceException gone(IOException cause) {
        return new DeviceException(new NotConnected(cause.getClass().getSimpleName()), cause);
    }
}
