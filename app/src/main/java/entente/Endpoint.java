package entente;

import entente.kernel.Text;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import picocli.CommandLine.Option;

/** Where a command that serves pages listens. */
final class Endpoint {
    @Option(names = "--port", paramLabel = "PORT", defaultValue = "${env:PORT:-8080}")
    private int port;

    @Option(names = "--address", paramLabel = "ADDRESS", defaultValue = "${env:ENTENTE_ADDRESS:-127.0.0.1}")
    private String address = "127.0.0.1";

    int port() {
        return port;
    }

    String address() {
        return address;
    }

    /** What to type into a browser on this machine. */
    String shown(int boundPort) throws IOException {
        InetAddress bound = InetAddress.getByName(address);
        String host = bound.isLoopbackAddress() || bound.isAnyLocalAddress() ? "localhost" : address;
        return "http://" + host + ":" + boundPort;
    }

    /** Said before anything is started: the commonest reason why a server does not start. */
    void refuseTaken() {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException | IllegalArgumentException taken) {
            throw new Unavailable(Text.of(
                    "entente.serve.port.taken", Integer.toString(port), address, String.valueOf(taken.getMessage())));
        }
    }
}
