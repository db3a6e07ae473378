package ai.aureeture.launcher.infra;

import ai.aureeture.launcher.process.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Speaks MongoDB's protocol and keeps its documents in one file. There is no MongoDB among the
 * Maven artefacts; this one lacks transactions and change streams.
 */
public record MongoStandIn(Path folder, int port) implements Part {

  @Override
  public String name() {
    return "mongodb";
  }

  /** {@code MONGODB_URI}. */
  public String uri() {
    return "mongodb://127.0.0.1:" + port;
  }

  @Override
  public void prepare() throws IOException {
    Files.createDirectories(folder);
  }

  @Override
  public List<String> command() {
    return new Java("mongodb", "-Xmx128m")
        .command(
            "ai.aureeture.launcher.infra.MongoMain",
            folder.resolve("mongodb.store").toString(),
            String.valueOf(port));
  }

  @Override
  public boolean isReady() {
    return MongoProbe.answers(port);
  }
}
