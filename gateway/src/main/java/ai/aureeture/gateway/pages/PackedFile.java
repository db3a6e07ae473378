package ai.aureeture.gateway.pages;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of a file in one coding.
 *
 * @param path as callers write it
 * @param etag strong, so every coding has its own (RFC 9110, 8.8.3)
 */
record PackedFile(String path, ContentEncoding coding, Buffer bytes, String etag) {
  private static final int HASH_BYTES = 16;

  static PackedFile of(String path, ContentEncoding coding, byte[] bytes) {
    return new PackedFile(path, coding, Buffer.buffer(bytes), '"' + hash(bytes) + '"');
  }

  static PackedFile read(Path folder, Path file) {
    var name = "/" + folder.relativize(file).toString().replace('\\', '/');
    var coding = ContentEncoding.ofFile(name);
    var path = name.substring(0, name.length() - coding.suffix().length());
    try {
      return of(path, coding, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
