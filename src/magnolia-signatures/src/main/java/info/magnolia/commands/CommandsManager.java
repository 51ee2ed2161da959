package info.magnolia.commands;

import java.util.Map;

public class CommandsManager {

    public boolean executeCommand(String catalogName, String commandName, Map<String, Object> params) throws Exception {
        throw new UnsupportedOperationException();
    }
}
