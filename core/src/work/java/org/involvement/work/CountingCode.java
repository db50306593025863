package org.involvement.work;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Instruments a method: it counts its beginning, its loops, and what the JDK copies for it. */
final class CountingCode extends MethodVisitor {
  private static final String COUNTER = "org/involvement/work/Counter";

  /** Methods of the JDK that go through their last argument. */
  private static final Set<String> COPIES =
      Set.of(
          "<init>", "addAll", "append", "containsAll", "copyOf", "matcher", "putAll", "removeAll");

  /** Methods of the JDK that look for their only argument in what they are called on. */
  private static final Set<String> SEARCHES =
      Set.of("contains", "indexOf", "lastIndexOf", "remove");

  /** Methods of the JDK that make a text. */
  private static final Set<String> TEXTS =
      Set.of("concat", "join", "repeat", "replace", "substring", "toString");

  private final Set<Label> passed = new HashSet<>();

  private CountingCode(MethodVisitor next) {
    super(Opcodes.ASM9, next);
  }

  static byte[] in(byte[] compiled) {
    var reader = new ClassReader(compiled);
    var writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String type, String generic, String[] thrown) {
            return new CountingCode(super.visitMethod(access, name, type, generic, thrown));
          }
        },
        0);
    return writer.toByteArray();
  }

  @Override
  public void visitCode() {
    super.visitCode();
    count("step", "()V");
  }

  @Override
  public void visitLabel(Label label) {
    passed.add(label);
    super.visitLabel(label);
  }

  @Override
  public void visitJumpInsn(int opcode, Label target) {
    if (passed.contains(target)) {
      count("step", "()V");
    }
    super.visitJumpInsn(opcode, target);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String type, boolean isInterface) {
    boolean ofJdk = owner.startsWith("java/util/") || owner.startsWith("java/lang/");
    Type[] arguments = Type.getArgumentTypes(type);
    boolean takesObject =
        arguments.length > 0 && arguments[arguments.length - 1].getSort() == Type.OBJECT;
    if (ofJdk && takesObject && COPIES.contains(name)) {
      super.visitInsn(Opcodes.DUP);
      count(name.equals("copyOf") ? "copiedIfMutable" : "copied", "(Ljava/lang/Object;)V");
    } else if (ofJdk && takesObject && arguments.length == 1 && SEARCHES.contains(name)) {
      super.visitInsn(Opcodes.DUP2);
      count("searched", "(Ljava/lang/Object;Ljava/lang/Object;)V");
    }
    super.visitMethodInsn(opcode, owner, name, type, isInterface);
    if (ofJdk && TEXTS.contains(name) && Type.getReturnType(type).getSort() == Type.OBJECT) {
      super.visitInsn(Opcodes.DUP);
      count("copied", "(Ljava/lang/Object;)V");
    }
  }

  @Override
  public void visitInvokeDynamicInsn(String name, String type, Handle bootstrap, Object... given) {
    Object[] counting = given.clone();
    for (int i = 0; i < given.length; i++) {
      if (given[i] instanceof Handle method && isContains(method)) {
        String searching = "(L" + method.getOwner() + ";Ljava/lang/Object;)Z";
        counting[i] = new Handle(Opcodes.H_INVOKESTATIC, COUNTER, "contains", searching, false);
      }
    }
    super.visitInvokeDynamicInsn(name, type, bootstrap, counting);
  }

  private static boolean isContains(Handle method) {
    return method.getName().equals("contains")
        && Set.of("java/util/List", "java/util/Collection").contains(method.getOwner());
  }

  @Override
  public void visitMaxs(int stack, int locals) {
    super.visitMaxs(stack + 2, locals);
  }

  private void count(String method, String type) {
    super.visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, method, type, false);
  }
}
