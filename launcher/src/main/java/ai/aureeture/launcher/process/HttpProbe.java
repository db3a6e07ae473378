package ai.aureeture.launcher.process;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One GET over a connection of its own; a client library would be more than this needs. */
public final class HttpProbe {
  private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] (\\d{3})");
  private static final int LONGEST = 16 * 1024;

  private HttpProbe() {}

  /** A status code, and what follows the head. */
  public record Answer(int status, String body) {}

  public static boolean isOk(int port, String path) {
    return get(port, path).filter(answer -> answer.status() == 200).isPresent();
  }

  /** Empty when no answer comes within about two seconds. */
  public static Optional<Answer> get(int port, String path) {
    String request =
        "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      socket.setSoTimeout(1500);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return parse(read(new BufferedInputStream(socket.getInputStream())));
    } catch (IOException noAnswer) {
      return Optional.empty();
    }
  }

  /** To the end; what came before a pause, where the server does not close the connection. */
  private static String read(InputStream in) throws IOException {
    var answer = new ByteArrayOutputStream();
    try {
      for (int next = in.read(); next >= 0 && answer.size() < LONGEST; next = in.read()) {
        answer.write(next);
      }
    } catch (SocketTimeoutException pause) {
      if (answer.size() == 0) throw pause;
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  private static Optional<Answer> parse(String text) {
    Matcher status = STATUS_LINE.matcher(text);
    if (!status.lookingAt()) return Optional.empty();
    int head = text.indexOf("\r\n\r\n");
    String body = head < 0 ? "" : text.substring(head + 4);
    return Optional.of(new Answer(Integer.parseInt(status.group(1)), body));
  }
}
