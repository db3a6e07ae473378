package ai.aureeture.sandbox.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonArray;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * One change: {@code {"in":collection,"id":id,"is":document}}. The document's bytes are never
 * looked into, which makes writing and reading cheap.
 *
 * @param document null: removed
 */
record JournalLine(String collection, String id, byte[] document) {
  private static final byte[] NOTHING = "null".getBytes(UTF_8);
  private static final String HEAD = "{\"in\":\"";
  private static final String ID = "\",\"id\":";
  private static final String IS = ",\"is\":";

  byte[] encode() {
    var quoted = new JsonArray().add(id).encode();
    var head = HEAD + collection + ID + quoted.substring(1, quoted.length() - 1) + IS;
    var out = new ByteArrayOutputStream(200 + (document == null ? 0 : document.length));
    out.writeBytes(head.getBytes(UTF_8));
    out.writeBytes(document == null ? NOTHING : document);
    out.write('}');
    out.write('\n');
    return out.toByteArray();
  }

  /** Reads a line without its end. */
  static JournalLine decode(byte[] line) {
    int collectionEnd = indexOf(line, '"', HEAD.length());
    int idStart = collectionEnd + ID.length();
    int idEnd = endOfString(line, idStart);
    var quoted = new String(line, idStart, idEnd - idStart, UTF_8);
    var document = Arrays.copyOfRange(line, idEnd + IS.length(), line.length - 1);
    return new JournalLine(
        new String(line, HEAD.length(), collectionEnd - HEAD.length(), UTF_8),
        new JsonArray("[" + quoted + "]").getString(0),
        Arrays.equals(document, NOTHING) ? null : document);
  }

  private static int endOfString(byte[] line, int start) {
    int at = start + 1;
    while (line[at] != '"') at += line[at] == '\\' ? 2 : 1;
    return at + 1;
  }

  private static int indexOf(byte[] line, char wanted, int from) {
    int at = from;
    while (line[at] != wanted) at++;
    return at;
  }
}
