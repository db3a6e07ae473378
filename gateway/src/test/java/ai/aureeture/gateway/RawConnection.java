package ai.aureeture.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A connection to the gateway that sends given bytes one by one. */
public final class RawConnection implements AutoCloseable {
  private static final int TICK = 100;
  private static final int TIMEOUT = 60_000;

  private final Socket socket;

  public RawConnection(String begin) throws IOException {
    socket = new Socket("localhost", RestAssured.port);
    socket.setSoTimeout(TIMEOUT);
    send(begin);
  }

  public void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
  }

  /** What has come by now, at least a byte; empty when the other side has closed. */
  public String read() throws IOException {
    var buffer = new byte[65_536];
    int length = socket.getInputStream().read(buffer);
    return length < 0 ? "" : new String(buffer, 0, length, ISO_8859_1);
  }

  /** Everything until the other side closes, while the text is sent again and again. */
  public String readWhileSending(String text) throws IOException {
    socket.setSoTimeout(TICK);
    var answer = new StringBuilder();
    var end = System.nanoTime() + TIMEOUT * 1_000_000L;
    try {
      while (System.nanoTime() < end) {
        try {
          var part = read();
          if (part.isEmpty()) {
            return answer.toString();
          }
          answer.append(part);
        } catch (SocketTimeoutException silent) {
          send(text);
        }
      }
    } catch (IOException reset) {
      return answer.toString();
    }
    throw new AssertionError("still open: " + answer);
  }

  /** Whether something has come that was not read yet. */
  public boolean hasAnswer() {
    try {
      return socket.getInputStream().available() > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A reset, as from a browser that has died. */
  public void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
