package elemental.json;

public interface JsonArray {

    String getString(int index);
}
