package ai.aureeture.sandbox.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An append-only file with one line for every change. A line is handed to the operating system
 * before the caller is answered, so that a killed process forgets nothing it has promised.
 */
public final class Journal implements AutoCloseable {
  private final Path file;
  private final List<Documents> collections = new ArrayList<>();
  private FileChannel out;

  private Journal(Path file) {
    this.file = file;
  }

  /** A journal that keeps nothing. */
  public static Journal none() {
    return new Journal(null);
  }

  public static Journal in(Path folder) {
    try {
      Files.createDirectories(folder);
      return new Journal(folder.resolve("journal.jsonl"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep data in " + folder, e);
    }
  }

  public Documents collection(String name) {
    return collection(name, Long.MAX_VALUE);
  }

  /** A collection that forgets its oldest documents beyond so many bytes. */
  public Documents collection(String name, long maxBytes) {
    var documents = new Documents(name, this, maxBytes);
    collections.add(documents);
    return documents;
  }

  /**
   * Reads what was kept into the collections, and starts the file anew without what is outdated.
   */
  public void open() {
    if (file == null) return;
    try {
      if (Files.exists(file)) replay();
      var fresh = file.resolveSibling("journal.new");
      Files.deleteIfExists(fresh);
      out = FileChannel.open(fresh, CREATE, APPEND);
      collections.forEach(Documents::writeAll);
      Files.move(fresh, file, ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open " + file, e);
    }
  }

  private void replay() throws IOException {
    try (var lines = Files.newBufferedReader(file, UTF_8)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        apply(line);
      }
    }
  }

  private void apply(String line) {
    try {
      var entry = new JsonObject(line);
      for (var documents : collections) {
        if (documents.name().equals(entry.getString("in"))) {
          documents.restore(entry.getString("id"), entry.getJsonObject("is"));
        }
      }
    } catch (DecodeException e) {
      // The last line of a killed process may be torn: its change was never promised to anybody.
    }
  }

  void write(String collection, String id, byte[] document) {
    if (out == null) return;
    var head = "{\"in\":\"" + collection + "\",\"id\":" + quoted(id) + ",\"is\":";
    var headBytes = head.getBytes(UTF_8);
    var line = ByteBuffer.allocate(headBytes.length + document.length + 2);
    line.put(headBytes).put(document).put((byte) '}').put((byte) '\n').flip();
    try {
      while (line.hasRemaining()) out.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static String quoted(String id) {
    return new io.vertx.core.json.JsonArray().add(id).encode().replaceAll("^\\[|]$", "");
  }

  /** Forgets everything. */
  public void clear() {
    collections.forEach(Documents::clear);
    if (out == null) return;
    try {
      out = out.truncate(0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + file, e);
    }
  }

  @Override
  public void close() {
    if (out == null) return;
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + file, e);
    }
  }
}
