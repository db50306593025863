package org.involvement.json;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * The model within Jackson's databind, found by {@code JsonMapper.builder().findAndAddModules()}.
 *
 * <p>It reads and writes the types of this library as {@link InvolvementJson} does and as strictly,
 * at any place of a document. Indentation, limits and how columns are counted are the mapper's, and
 * so is what null means in types that are not ours. Of an error that is found at the end of an
 * object, line and column are those of that end, since databind keeps no document.
 *
 * <p>Where a type has a parameter, such as {@link org.involvement.analysis.time.TimesByGroup}, it
 * is to be named: {@code new TypeReference<TimesByGroup<Perspective>>() {}}. To write a value, its
 * groups say what they are.
 */
public final class InvolvementModule extends JacksonModule {
  /** Makes the module; it holds no state. */
  public InvolvementModule() {}

  @Override
  public String getModuleName() {
    return "involvement";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addDeserializers(new CodecDeserializers());
    context.addSerializers(new CodecSerializers());
  }
}
