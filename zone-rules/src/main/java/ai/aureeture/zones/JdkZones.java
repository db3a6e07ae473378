package ai.aureeture.zones;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamConstants;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that the JDK brings along, read from its {@code tzdb.dat}: once it has another
 * provider, the JDK does not offer its own.
 *
 * @param version such as {@code 2026a}
 */
record JdkZones(String version, Map<String, byte[]> serialized) {
  private static final String SERIAL_CLASS = "java.time.zone.Ser";
  private static final long SERIAL_VERSION = -8885321777449118786L;

  static JdkZones read() {
    return read(Path.of(System.getProperty("java.home"), "lib", "tzdb.dat"));
  }

  /** The layout is that of the JDK's own reader, {@code TzdbZoneRulesProvider}. */
  static JdkZones read(Path file) {
    try (var data = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      if (data.readByte() != 1 || !data.readUTF().equals("TZDB")) {
        throw new IOException("no time zone database: " + file);
      }
      var versions = texts(data);
      var ids = texts(data);
      var rules = new byte[data.readUnsignedShort()][];
      for (int i = 0; i < rules.length; i++) {
        rules[i] = data.readNBytes(data.readUnsignedShort());
      }
      var serialized = new HashMap<String, byte[]>();
      for (int count = data.readUnsignedShort(); count > 0; count--) {
        serialized.put(ids[data.readUnsignedShort()], rules[data.readUnsignedShort()]);
      }
      return new JdkZones(versions[0], Map.copyOf(serialized));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] texts(DataInputStream data) throws IOException {
    var texts = new String[data.readUnsignedShort()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = data.readUTF();
    }
    return texts;
  }

  Set<String> ids() {
    return serialized.keySet();
  }

  Optional<ZoneRules> rules(String zoneId) {
    return Optional.ofNullable(serialized.get(zoneId)).map(JdkZones::deserialize);
  }

  /** The file holds the serialized form that the documentation of {@link ZoneRules} describes. */
  private static ZoneRules deserialize(byte[] rules) {
    try (var object = new ObjectInputStream(new ByteArrayInputStream(stream(rules)))) {
      return (ZoneRules) object.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] stream(byte[] rules) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
    out.writeShort(ObjectStreamConstants.STREAM_VERSION);
    out.writeByte(ObjectStreamConstants.TC_OBJECT);
    out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
    out.writeUTF(SERIAL_CLASS);
    out.writeLong(SERIAL_VERSION);
    out.writeByte(ObjectStreamConstants.SC_EXTERNALIZABLE | ObjectStreamConstants.SC_BLOCK_DATA);
    out.writeShort(0);
    out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
    out.writeByte(ObjectStreamConstants.TC_NULL);
    out.writeByte(ObjectStreamConstants.TC_BLOCKDATALONG);
    out.writeInt(rules.length);
    out.write(rules);
    out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
    return bytes.toByteArray();
  }
}
