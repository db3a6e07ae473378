package ai.aureeture.sandbox.store;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

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
public final class AppendLog implements AutoCloseable {
  /** So much is written before outdated lines are worth getting rid of. */
  private static final long WORTH_RENEWING = 64 << 20;

  private final Path file;
  private final List<Documents> collections = new ArrayList<>();
  private FileChannel out;
  private long written;

  private AppendLog(Path file) {
    this.file = file;
  }

  /** A journal that keeps nothing. */
  public static AppendLog none() {
    return new AppendLog(null);
  }

  public static AppendLog in(Path folder) {
    try {
      Files.createDirectories(folder);
      return new AppendLog(folder.resolve("journal.jsonl"));
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

  /** Reads what was kept into the collections, which have to be known by now. */
  public void open() {
    if (file == null) return;
    try {
      if (Files.exists(file)) JournalReader.read(file, this::restore);
      renew();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open " + file, e);
    }
  }

  private void restore(JournalLine line) {
    for (var documents : collections) {
      if (documents.name().equals(line.collection())) documents.restore(line.id(), line.document());
    }
  }

  /** Starts the file anew, without what is outdated. */
  private void renew() throws IOException {
    var fresh = file.resolveSibling("journal.new");
    Files.deleteIfExists(fresh);
    if (out != null) out.close();
    out = FileChannel.open(fresh, CREATE, APPEND);
    collections.forEach(Documents::writeAll);
    Files.move(fresh, file, ATOMIC_MOVE, REPLACE_EXISTING);
    written = 0;
  }

  void write(JournalLine line) {
    if (out == null) return;
    try {
      var bytes = ByteBuffer.wrap(line.encode());
      written += bytes.remaining();
      while (bytes.hasRemaining()) out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Called between changes, when all collections agree with the file. */
  void tidy() {
    if (out == null || written < WORTH_RENEWING) return;
    if (written < 2 * collections.stream().mapToLong(Documents::size).sum()) return;
    try {
      renew();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot renew " + file, e);
    }
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
